// Every event with all that an export shows.
MATCH (event:Event) WHERE event.id > ''
RETURN event { .*,
  place: head(COLLECT { MATCH (event)-[:OCCURRED_AT]->(place) RETURN place { .* } }),
  actors: COLLECT {
    MATCH (event)-[tie:HAS_ACTOR]->(actor)
    RETURN tie { .role, .status, .count, name: actor.name, kind: actor.kind,
      group: head(COLLECT { MATCH (actor)-[:IS]->(group) RETURN group { .id, .name } }),
      by: COLLECT { UNWIND tie.by AS sourceId MATCH (source:Source {id: sourceId}) RETURN source { .id, .name, .kind } }
    } ORDER BY tie.position
  },
  reports: COLLECT {
    MATCH (event)<-[:ABOUT]-(report)<-[:HAS_REPORT]-(article)
    RETURN { articleId: article.externalId, url: article.url, publishedAt: article.publishedAt,
      source: head(COLLECT { MATCH (article)-[:PUBLISHED_BY]->(outlet) RETURN outlet.name }) }
    ORDER BY article.publishedAt, article.id
  }
} AS event
ORDER BY event.id
