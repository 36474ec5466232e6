// What kind of node each id names, and what to call it in a list or a link.
// $ids: ids of any kind
UNWIND $ids AS id
CALL (id) {
  MATCH (node:Event {id: id}) RETURN 'Event' AS kind, node.title AS label
  UNION ALL MATCH (node:Group {id: id}) RETURN 'Group' AS kind, node.name AS label
  UNION ALL MATCH (node:Place {id: id}) RETURN 'Place' AS kind, node.name AS label
  UNION ALL MATCH (node:Source {id: id}) RETURN 'Source' AS kind, node.name AS label
  UNION ALL MATCH (node:Article {id: id}) RETURN 'Article' AS kind, coalesce(node.title, left(node.text, 80)) AS label
  UNION ALL MATCH (node:Report {id: id}) WHERE EXISTS { (node)-[:ABOUT]->() } RETURN 'Report' AS kind, node.title AS label
  UNION ALL MATCH (node:Claim {id: id}) WHERE node.kind <> 'ATTRIBUTION' AND EXISTS { (node)<-[:STATES]-()-[:ABOUT]->() } RETURN 'Claim' AS kind, node.text AS label
  UNION ALL MATCH (node:Change {id: id}) RETURN 'Change' AS kind, node.action AS label
}
RETURN id, kind, label
