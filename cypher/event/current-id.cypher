// The id under which an event is found now: its own, or that of the event it was merged into.
// $id: an event's id, current or former
OPTIONAL MATCH (event:Event {id: $id})
OPTIONAL MATCH (:FormerId {id: $id})-[:NOW]->(successor:Event)
RETURN coalesce(event.id, successor.id) AS id
