// Who had which part in events, with the groups they belong to and who says so.
// $ids: event ids
UNWIND $ids AS id
MATCH (event:Event {id: id})
RETURN id, COLLECT {
  MATCH (event)-[tie:HAS_ACTOR]->(actor)
  RETURN tie { .role, .status, .count, name: actor.name, kind: actor.kind,
    group: head(COLLECT { MATCH (actor)-[:IS]->(group) RETURN group { .id, .name, .kind } }),
    by: COLLECT { UNWIND tie.by AS sourceId MATCH (source:Source {id: sourceId}) RETURN source { .id, .name, .kind } }
  } ORDER BY tie.position
} AS actors
