// How many groups have a name or alias that matches.
// $query: in Lucene's syntax, its operators escaped
CALL db.index.fulltext.queryNodes('group_names', $query) YIELD node
RETURN count(node) AS total
