// $rows: [{ id, category, text, position }] sorted by category and event: the kinds of weapon that events involved.
UNWIND $rows AS row
MERGE (weapon:Weapon {id: row.category})
WITH weapon, row
MATCH (event:Event {id: row.id})
CREATE (event)-[:INVOLVED {text: row.text, position: row.position}]->(weapon)
