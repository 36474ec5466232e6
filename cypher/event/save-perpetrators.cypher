// Ties groups to the events that they carried out; both kinds of node exist by now.
// $rows: [{ id, groupId, status, by }] sorted by group and event
UNWIND $rows AS row
MATCH (group:Group {id: row.groupId})
MATCH (event:Event {id: row.id})
CREATE (group)-[:PERPETRATED {status: row.status, by: row.by}]->(event)
