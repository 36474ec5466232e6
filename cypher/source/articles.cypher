// What outlets published, the newest first; superseded versions left out.
// $ids: source ids · $afterKey, $afterId: last row of the slice before, or null · $limit: rows wanted plus one, an integer
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN id, COLLECT {
  MATCH (source)<-[:PUBLISHED_BY]-(article) WHERE article.status <> 'SUPERSEDED'
  WITH article, coalesce(article.publishedAt, '') AS key
  WHERE $afterId IS NULL OR key < $afterKey OR (key = $afterKey AND article.id < $afterId)
  ORDER BY key DESC, article.id DESC LIMIT $limit
  RETURN { key: key, id: article.id, value: article { .* } }
} AS rows
