// $ids: ids of reports, to be shown; one of a superseded article has no event, and is left out.
UNWIND $ids AS id
MATCH (article)-[:HAS_REPORT]->(report:Report {id: id})-[:ABOUT]->(event)
RETURN id, report { .id, .title, .quoteTexts, .quoteStarts, .quoteEnds, articleId: article.id, eventId: event.id } AS report
