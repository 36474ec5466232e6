// As group/find, but the page before a row: nearest to it first.
// $query: in Lucene's syntax, its operators escaped · $afterKey, $afterId: first row of the page after, or null for the last page · $limit: as there
CALL db.index.fulltext.queryNodes('group_names', $query) YIELD node AS group, score
WHERE $afterId IS NULL OR score > $afterKey OR (score = $afterKey AND group.id < $afterId)
RETURN score AS key, group.id AS id, group { .* } AS value ORDER BY key, id DESC LIMIT $limit
