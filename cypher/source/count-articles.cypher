// How many articles outlets published; superseded versions left out.
// $ids: source ids
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN id, COUNT { (source)<-[:PUBLISHED_BY]-(article) WHERE article.status <> 'SUPERSEDED' } AS total
