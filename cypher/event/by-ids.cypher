// Events by id, with their place.
// $ids: event ids
UNWIND $ids AS id
MATCH (event:Event {id: id})
RETURN id, event { .*, place: head(COLLECT { MATCH (event)-[:OCCURRED_AT]->(place) RETURN place { .* } }) } AS event
