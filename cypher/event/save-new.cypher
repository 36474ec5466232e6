// Events that are told of for the first time; their values follow.
// $rows: [{ id }]
UNWIND $rows AS row
MERGE (event:Event {id: row.id})
ON CREATE SET event.createdAt = datetime()
