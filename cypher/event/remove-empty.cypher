// Events that no report tells of any more.
// $rows: [{ id }]
UNWIND $rows AS row
MATCH (event:Event {id: row.id}) WHERE NOT EXISTS { (event)<-[:ABOUT]-() }
WITH event, event.id AS id
DETACH DELETE event
RETURN id
