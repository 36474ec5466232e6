// How often events were changed.
// $ids: event ids
UNWIND $ids AS id
MATCH (event:Event {id: id})
RETURN id, COUNT { (event)<-[:AFFECTED]-() } AS total
