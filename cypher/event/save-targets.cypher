// $rows: [{ id, groupId }] sorted by group and event: groups that events hit.
UNWIND $rows AS row
MATCH (group:Group {id: row.groupId})
MATCH (event:Event {id: row.id})
MERGE (event)-[:TARGETED]->(group)
