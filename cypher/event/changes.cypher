// What was done to events, the latest first.
// $ids: event ids · $afterKey, $afterId: last row of the slice before, or null · $limit: rows wanted plus one, an integer
UNWIND $ids AS id
MATCH (event:Event {id: id})
RETURN id, COLLECT {
  MATCH (event)<-[:AFFECTED]-(change)
  WITH change, toString(change.at) AS key
  WHERE $afterId IS NULL OR key < $afterKey OR (key = $afterKey AND change.id < $afterId)
  ORDER BY key DESC, change.id DESC LIMIT $limit
  RETURN { key: key, id: change.id, value: change { .id, .action, .actor, .at, .reason } }
} AS rows
