// As group/page, but the page before a row: nearest to it first.
// $afterKey, $afterId: first row of the page after (last page: texts past all others) · $limit: as there
MATCH (group:Group)
WHERE group.name <= $afterKey AND (group.name < $afterKey OR group.id < $afterId)
RETURN group.name AS key, group.id AS id, group { .* } AS value ORDER BY group.name DESC, group.id DESC LIMIT $limit
