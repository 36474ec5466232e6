// How many figures sources gave; those of superseded articles left out.
// $ids: source ids
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN id, COUNT { (source)<-[:SAID_BY]-(claim)<-[:STATES]-()-[:ABOUT]->() WHERE claim.kind <> 'ATTRIBUTION' } AS total
