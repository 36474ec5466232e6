// The groups that sources speak for.
// $ids: source ids
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN id, COLLECT { MATCH (source)-[:SPEAKS_FOR]->(group) RETURN group { .* } ORDER BY group.name } AS groups
