// $ids: ids of places, to be shown.
UNWIND $ids AS id
MATCH (place:Place {id: id})
RETURN id, place { .* } AS place
