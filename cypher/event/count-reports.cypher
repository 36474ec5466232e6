// How many reports events rest on.
// $ids: event ids
UNWIND $ids AS id
MATCH (event:Event {id: id})
RETURN id, COUNT { (event)<-[:ABOUT]-() } AS total
