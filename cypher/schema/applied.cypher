// The migrations that this graph has had.
RETURN COLLECT { MATCH (migration:Migration) RETURN migration.id } AS ids
