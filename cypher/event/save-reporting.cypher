// Outlets that report on events, one hop away from them.
// $ids: event ids
UNWIND $ids AS id
MATCH (event:Event {id: id})<-[:ABOUT]-(:Report)<-[:HAS_REPORT]-(:Article)-[:PUBLISHED_BY]->(source)
WITH DISTINCT event, source ORDER BY source.id, event.id
CREATE (source)-[:REPORTED]->(event)
