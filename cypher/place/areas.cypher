// The areas that places lie in, nearest first.
// $ids: place ids
UNWIND $ids AS id
MATCH (place:Place {id: id})
RETURN id, COLLECT { MATCH path = (place)-[:WITHIN*1..6]->(area) RETURN area { .* } ORDER BY length(path), area.id } AS areas
