// The kinds of weapon that events involved, with the words for them.
// $ids: event ids
UNWIND $ids AS id
MATCH (event:Event {id: id})
RETURN id, COLLECT { MATCH (event)-[tie:INVOLVED]->(weapon) RETURN { category: weapon.id, text: tie.text } ORDER BY tie.position } AS weapons
