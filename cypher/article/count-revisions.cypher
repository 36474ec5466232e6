// How many other versions of articles there are.
// $ids: article ids
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN id, size(COLLECT { MATCH (article)-[:REVISES*1..50]-(version) WHERE version <> article RETURN DISTINCT version.id }) AS total
