// The entries of the audit trail by which articles came in.
// $ids: article ids
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:AFFECTED]-(change:Change {action: 'CREATED'})
RETURN id, change { .id, .action, .actor, .at, .reason } AS change
