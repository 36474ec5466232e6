// Figures that sources gave, the newest article first; those of superseded articles left out.
// $ids: source ids · $afterKey, $afterId: last row of the slice before, or null · $limit: rows wanted plus one, an integer
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN id, COLLECT {
  MATCH (source)<-[:SAID_BY]-(claim)<-[:STATES]-(report)-[:ABOUT]->(event) WHERE claim.kind <> 'ATTRIBUTION'
  MATCH (report)<-[:HAS_REPORT]-(article)
  WITH source, claim, report, event, article, coalesce(article.publishedAt, '') AS key
  WHERE $afterId IS NULL OR key < $afterKey OR (key = $afterKey AND claim.id < $afterId)
  ORDER BY key DESC, claim.id DESC LIMIT $limit
  RETURN { key: key, id: claim.id, value: claim { .*, reportId: report.id, articleId: article.id, eventId: event.id, source: source { .id, .name, .kind } } }
} AS rows
