// How many units groups have.
// $ids: group ids
UNWIND $ids AS id
MATCH (group:Group {id: id})
RETURN id, COUNT { (group)<-[:PART_OF]-() } AS total
