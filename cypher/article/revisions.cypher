// Other versions of the same articles, the newest first.
// $ids: article ids · $afterKey, $afterId: last row of the slice before, or null · $limit: rows wanted plus one, an integer
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN id, COLLECT {
  MATCH (article)-[:REVISES*1..50]-(version) WHERE version <> article
  WITH DISTINCT version, toString(version.createdAt) AS key
  WHERE $afterId IS NULL OR key < $afterKey OR (key = $afterKey AND version.id < $afterId)
  ORDER BY key DESC, version.id DESC LIMIT $limit
  RETURN { key: key, id: version.id, value: version { .* } }
} AS rows
