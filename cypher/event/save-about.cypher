// Which event each report tells of, and why. An event that is told of for the first time comes into being here; its values follow.
// $rows: [{ reportId, eventId, score, featureNames, featureValues, featureWeights, decidedBy }]
UNWIND $rows AS row
MATCH (report:Report {id: row.reportId})
MERGE (event:Event {id: row.eventId})
ON CREATE SET event.createdAt = datetime()
MERGE (report)-[about:ABOUT]->(event)
SET about.score = row.score, about.featureNames = row.featureNames, about.featureValues = row.featureValues,
  about.featureWeights = row.featureWeights, about.decidedBy = row.decidedBy
