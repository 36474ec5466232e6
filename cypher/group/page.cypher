// Every group, by name.
// $afterKey, $afterId: last row of the page before (first page: two empty texts) · $limit: rows wanted plus one, an integer
MATCH (group:Group)
WHERE group.name >= $afterKey AND (group.name > $afterKey OR group.id > $afterId)
RETURN group.name AS key, group.id AS id, group { .* } AS value ORDER BY group.name, group.id LIMIT $limit
