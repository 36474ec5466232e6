// Groups whose name or alias matches, the best first.
// $query: in Lucene's syntax, its operators escaped · $afterKey, $afterId: last row of the page before, or null · $limit: rows wanted plus one, an integer
CALL db.index.fulltext.queryNodes('group_names', $query) YIELD node AS group, score
WHERE $afterId IS NULL OR score < $afterKey OR (score = $afterKey AND group.id > $afterId)
RETURN score AS key, group.id AS id, group { .* } AS value ORDER BY key DESC, id LIMIT $limit
