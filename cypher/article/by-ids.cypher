// $ids: ids of articles, to be shown.
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN id, article { .* } AS article
