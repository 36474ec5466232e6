// A revision speaks instead of the version before it: that one's reports leave their events, and stay for the record.
// $rows: [{ newId, oldId }]
UNWIND $rows AS row
MATCH (old:Article {id: row.oldId})
MATCH (new:Article {id: row.newId})
SET old.status = 'SUPERSEDED'
CREATE (new)-[:REVISES]->(old)
WITH old
MATCH (old)-[:HAS_REPORT]->(report:Report)-[about:ABOUT]->(event:Event)
DELETE about
RETURN DISTINCT event.id AS eventId
