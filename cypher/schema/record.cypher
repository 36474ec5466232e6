// Notes that a migration was applied.
// $id: its number and name
MERGE (migration:Migration {id: $id})
ON CREATE SET migration.at = datetime()
