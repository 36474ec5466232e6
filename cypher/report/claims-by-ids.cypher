// $ids: ids of claims that state a figure, to be shown; one of a superseded article has no event, and is left out.
UNWIND $ids AS id
MATCH (article)-[:HAS_REPORT]->(report)-[:STATES]->(claim:Claim {id: id}) WHERE claim.kind <> 'ATTRIBUTION'
MATCH (report)-[:ABOUT]->(event)
RETURN id, claim { .*, reportId: report.id, articleId: article.id, eventId: event.id,
  source: head(COLLECT { MATCH (claim)-[:SAID_BY]->(source) RETURN source { .id, .name, .kind } }) } AS claim
