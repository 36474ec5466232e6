// Who had which part in an event, with or without a group; the actor is the mention that stands for all.
// $rows: [{ id, actorId, tie: { role, status, by, count, contested, position } }]
UNWIND $rows AS row
MATCH (event:Event {id: row.id})
MATCH (actor:Actor {id: row.actorId})
CREATE (event)-[tie:HAS_ACTOR]->(actor)
SET tie = row.tie
