// Which event each report tells of, and why.
// $rows: [{ reportId, eventId, score, featureNames, featureValues, featureWeights, decidedBy }]
UNWIND $rows AS row
MATCH (report:Report {id: row.reportId})
MATCH (event:Event {id: row.eventId})
MERGE (report)-[about:ABOUT]->(event)
SET about.score = row.score, about.featureNames = row.featureNames, about.featureValues = row.featureValues,
  about.featureWeights = row.featureWeights, about.decidedBy = row.decidedBy
