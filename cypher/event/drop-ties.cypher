// Clears what was concluded of events before, so that it can be written anew.
// $ids: event ids
UNWIND $ids AS id
MATCH (event:Event {id: id})-[tie:OCCURRED_AT|TARGETED|PERPETRATED|PARTICIPATED_IN|REPORTED|INVOLVED|HAS_ACTOR]-()
DELETE tie
