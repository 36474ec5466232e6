// What groups are part of.
// $ids: group ids
UNWIND $ids AS id
MATCH (group:Group {id: id})
RETURN id, COLLECT { MATCH (group)-[:PART_OF]->(parent) RETURN parent { .* } ORDER BY parent.name, parent.id } AS parents
