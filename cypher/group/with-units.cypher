// Groups with all their units, and in how many events these had a part: which side a filter by group starts from depends on it.
// $ids: group ids
UNWIND $ids AS id
MATCH (:Group {id: id})<-[:PART_OF*0..6]-(unit:Group)
WITH DISTINCT unit
RETURN collect(unit.id) AS ids, sum(COUNT { (unit)-[:PERPETRATED|PARTICIPATED_IN]->() } + COUNT { (unit)<-[:TARGETED]-() }) AS eventCount
