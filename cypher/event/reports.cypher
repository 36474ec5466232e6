// Reports of events, the oldest article first.
// $ids: event ids · $afterKey, $afterId: last row of the slice before, or null · $limit: rows wanted plus one, an integer
UNWIND $ids AS id
MATCH (event:Event {id: id})
RETURN id, COLLECT {
  MATCH (event)<-[:ABOUT]-(report)<-[:HAS_REPORT]-(article)
  WITH report, article, coalesce(article.publishedAt, '9999') AS key
  WHERE $afterId IS NULL OR key > $afterKey OR (key = $afterKey AND report.id > $afterId)
  ORDER BY key, report.id LIMIT $limit
  RETURN { key: key, id: report.id, value: report { .id, .title, .quoteTexts, .quoteStarts, .quoteEnds, articleId: article.id, eventId: id } }
} AS rows
