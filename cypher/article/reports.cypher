// What articles tell of, in reading order; nothing of a superseded one.
// $ids: article ids · $afterKey, $afterId: last row of the slice before, or null · $limit: rows wanted plus one, an integer
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN id, COLLECT {
  MATCH (article)-[:HAS_REPORT]->(report)-[:ABOUT]->(event)
  WHERE $afterId IS NULL OR report.position > $afterKey OR (report.position = $afterKey AND report.id > $afterId)
  RETURN { key: report.position, id: report.id,
    value: report { .id, .title, .quoteTexts, .quoteStarts, .quoteEnds, articleId: id, eventId: event.id } }
  ORDER BY report.position, report.id LIMIT $limit
} AS rows
