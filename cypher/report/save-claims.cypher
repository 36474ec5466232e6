// Figures and attributions with their words, and who says so.
// $rows: [{ id, reportId, sourceId, asOf, properties }]; sourceId null where neither speaker nor outlet is known
UNWIND $rows AS row
MATCH (report:Report {id: row.reportId})
CREATE (claim:Claim {id: row.id})
SET claim += row.properties, claim.asOf = date(row.asOf)
CREATE (report)-[:STATES]->(claim)
WITH claim, row WHERE row.sourceId IS NOT NULL
MATCH (source:Source {id: row.sourceId})
CREATE (claim)-[:SAID_BY]->(source)
