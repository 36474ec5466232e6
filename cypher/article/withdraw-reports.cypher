// The reports of superseded versions leave their events, and stay for the record.
// $rows: [{ oldId }]
UNWIND $rows AS row
MATCH (:Article {id: row.oldId})-[:HAS_REPORT]->(report)-[about:ABOUT]->(event)
DELETE about
RETURN DISTINCT event.id AS eventId
