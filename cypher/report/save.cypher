// What articles tell, one node for each event of each article.
// $rows: [{ id, articleId, placeId, dateStart, dateEnd, properties }]; properties as src/graph/said-rows.ts lists them
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
CREATE (report:Report {id: row.id})
SET report += row.properties, report.dateStart = date(row.dateStart), report.dateEnd = date(row.dateEnd)
CREATE (article)-[:HAS_REPORT]->(report)
WITH report, row WHERE row.placeId IS NOT NULL
MATCH (place:Place {id: row.placeId})
CREATE (report)-[:LOCATED_AT]->(place)
