// Where places stand in the tree of areas; what lies below them has a path that begins with theirs.
// $ids: place ids
UNWIND $ids AS id
MATCH (place:Place {id: id})
RETURN id, place.path AS path
