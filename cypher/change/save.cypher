// The audit trail: what was done to which event, by whom and why, with the reports that moved.
// $rows: [{ id, action, actor, reason, reportIds, eventId }]; eventId null where the event is gone
UNWIND $rows AS row
CREATE (change:Change {id: row.id, action: row.action, actor: row.actor, reason: row.reason, reportIds: row.reportIds, at: datetime()})
WITH change, row WHERE row.eventId IS NOT NULL
MATCH (event:Event {id: row.eventId})
CREATE (change)-[:AFFECTED]->(event)
