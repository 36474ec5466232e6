// Which claims a later one of the same source replaces.
// $rows: [{ id, superseded }]
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim.superseded = row.superseded
