// Groups that are part of these, by name.
// $ids: group ids · $afterKey, $afterId: last row of the slice before, or null · $limit: rows wanted plus one, an integer
UNWIND $ids AS id
MATCH (group:Group {id: id})
RETURN id, COLLECT {
  MATCH (group)<-[:PART_OF]-(unit)
  WHERE $afterId IS NULL OR unit.name > $afterKey OR (unit.name = $afterKey AND unit.id > $afterId)
  RETURN { key: unit.name, id: unit.id, value: unit { .* } } ORDER BY unit.name, unit.id LIMIT $limit
} AS rows
