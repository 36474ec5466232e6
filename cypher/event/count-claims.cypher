// How many figures the reports of events state.
// $ids: event ids
UNWIND $ids AS id
MATCH (event:Event {id: id})
RETURN id, COUNT { (event)<-[:ABOUT]-()-[:STATES]->(claim) WHERE claim.kind <> 'ATTRIBUTION' } AS total
