// $ids: ids of groups, to be shown.
UNWIND $ids AS id
MATCH (group:Group {id: id})
RETURN id, group { .* } AS group
