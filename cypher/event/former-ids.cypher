// Ids under which events were known before they were merged.
// $ids: event ids
UNWIND $ids AS id
MATCH (event:Event {id: id})
RETURN id, COLLECT { MATCH (event)<-[:NOW]-(former) RETURN former.id ORDER BY former.id } AS formerIds
