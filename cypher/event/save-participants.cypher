// $rows: [{ id, groupId }] sorted by group and event: groups on either side of a clash without a stated attacker.
UNWIND $rows AS row
MATCH (group:Group {id: row.groupId})
MATCH (event:Event {id: row.id})
MERGE (group)-[:PARTICIPATED_IN]->(event)
