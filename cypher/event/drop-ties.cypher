// Clears what was concluded of events before, so that it can be written anew.
// $rows: [{ id }]
UNWIND $rows AS row
MATCH (event:Event {id: row.id})-[tie:OCCURRED_AT|TARGETED|PERPETRATED|PARTICIPATED_IN|REPORTED|INVOLVED|HAS_ACTOR]-()
DELETE tie
