// Notes that revisions speak instead of the versions before them.
// $rows: [{ newId, oldId }]
UNWIND $rows AS row
MATCH (old:Article {id: row.oldId})
MATCH (new:Article {id: row.newId})
SET old.status = 'SUPERSEDED'
CREATE (new)-[:REVISES]->(old)
