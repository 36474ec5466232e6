// Each place lies within the next larger area.
// $rows: [{ id, areaId }] sorted by id
UNWIND $rows AS row
MATCH (place:Place {id: row.id})
MATCH (area:Place {id: row.areaId})
MERGE (place)-[:WITHIN]->(area)
