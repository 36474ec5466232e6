// Figures that reports of events state: those that stand before those that a later one replaced, each in order of publication.
// $ids: event ids · $afterKey, $afterId: last row of the slice before, or null · $limit: rows wanted plus one, an integer
UNWIND $ids AS id
MATCH (event:Event {id: id})
RETURN id, COLLECT {
  MATCH (event)<-[:ABOUT]-(report)-[:STATES]->(claim:Claim) WHERE claim.kind <> 'ATTRIBUTION'
  MATCH (report)<-[:HAS_REPORT]-(article)
  WITH report, claim, article, (CASE WHEN claim.superseded THEN '1 ' ELSE '0 ' END) + coalesce(article.publishedAt, '9999') AS key
  WHERE $afterId IS NULL OR key > $afterKey OR (key = $afterKey AND claim.id > $afterId)
  ORDER BY key, claim.id LIMIT $limit
  RETURN { key: key, id: claim.id, value: claim { .*, reportId: report.id, articleId: article.id, eventId: id,
    source: head(COLLECT { MATCH (claim)-[:SAID_BY]->(source) RETURN source { .id, .name, .kind } }) } }
} AS rows
