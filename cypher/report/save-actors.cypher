// Everyone whom a report names; one node for each actor of an article, which several of its reports may name.
// $rows: [{ id, reportId, groupId, properties: { name, kind }, tie: { role, kind, count, text, start, end, status, by, rule, position } }]
UNWIND $rows AS row
MATCH (report:Report {id: row.reportId})
MERGE (actor:Actor {id: row.id})
SET actor += row.properties
CREATE (report)-[names:NAMES]->(actor)
SET names = row.tie
WITH actor, row WHERE row.groupId IS NOT NULL
MATCH (group:Group {id: row.groupId})
MERGE (actor)-[:IS]->(group)
