// Outlets that report on events, one hop away from them.
// $rows: [{ id, sourceId }] sorted by source and event
UNWIND $rows AS row
MATCH (event:Event {id: row.id})
MATCH (source:Source {id: row.sourceId})
CREATE (source)-[:REPORTED]->(event)
