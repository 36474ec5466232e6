// $ids: ids of sources, to be shown.
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN id, source { .id, .name, .kind } AS source
