// How many events articles tell of.
// $ids: article ids
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN id, COUNT { (article)-[:HAS_REPORT]->()-[:ABOUT]->() } AS total
