// Groups as the lexicon describes them now; their parents are among the rows or known.
// $rows: [{ id, properties: { name, kind, aliases, abbreviations, countries } }] sorted by id
UNWIND $rows AS row
MERGE (group:Group {id: row.id})
SET group += row.properties
