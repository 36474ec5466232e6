// $rows: [{ id, placeId }]: where each event happened.
UNWIND $rows AS row
MATCH (event:Event {id: row.id})
MATCH (place:Place {id: row.placeId})
CREATE (event)-[:OCCURRED_AT]->(place)
