// Outlets, agencies and speakers. What is known of a source already stays, but a better kind than UNNAMED is taken up.
// $rows: [{ id, name, kind, groupId }] sorted by id; groupId: the group that it speaks for, or null
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
ON CREATE SET source.name = row.name, source.kind = row.kind
ON MATCH SET source.kind = CASE source.kind WHEN 'UNNAMED' THEN row.kind ELSE source.kind END
WITH source, row WHERE row.groupId IS NOT NULL
MATCH (group:Group {id: row.groupId})
MERGE (source)-[:SPEAKS_FOR]->(group)
