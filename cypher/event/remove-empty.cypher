// Events that no report tells of any more.
// $rows: [{ id }]
UNWIND $rows AS row
MATCH (event:Event {id: row.id}) WHERE NOT EXISTS { (event)<-[:ABOUT]-() }
WITH event, event.id AS removedId
DETACH DELETE event
RETURN removedId
