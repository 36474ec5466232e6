// Stores articles as they came, with what publishes them and an entry in the audit trail.
// $rows: [{ id, outletId, changeId, properties: { senderKey, externalId, url, title, text, publishedAt, language, contentHash, status }, publishedOn }]
UNWIND $rows AS row
CREATE (article:Article {id: row.id})<-[:AFFECTED]-(:Change {id: row.changeId, action: 'CREATED', actor: 'ingest', reportIds: [], at: datetime()})
SET article += row.properties, article.publishedOn = date(row.publishedOn), article.createdAt = datetime()
WITH article, row WHERE row.outletId IS NOT NULL
MATCH (outlet:Source {id: row.outletId})
CREATE (article)-[:PUBLISHED_BY]->(outlet)
