// Claims that a later one of the same source replaces, among all claims of these events.
// $ids: event ids · $claimIds: the claims that are replaced
UNWIND $ids AS id
MATCH (:Event {id: id})<-[:ABOUT]-(:Report)-[:STATES]->(claim:Claim)
SET claim.superseded = claim.id IN $claimIds
