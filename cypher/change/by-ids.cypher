// $ids: ids of changes, to be shown.
UNWIND $ids AS id
MATCH (change:Change {id: id})
RETURN id, change { .id, .action, .actor, .at, .reason } AS change
