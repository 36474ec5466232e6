// Ties units to the groups that they are part of.
// $rows: [{ id, parentId }]
UNWIND $rows AS row
MATCH (unit:Group {id: row.id})
MATCH (parent:Group {id: row.parentId})
MERGE (unit)-[:PART_OF]->(parent)
