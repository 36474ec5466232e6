// The reports that events rest on, with all that takes part in deciding what happened.
// $rows: [{ id }]
UNWIND $rows AS row
MATCH (event:Event {id: row.id})<-[:ABOUT]-(report:Report)<-[:HAS_REPORT]-(article:Article)
RETURN event.id AS eventId, report { .*,
  dateStart: toString(report.dateStart), dateEnd: toString(report.dateEnd),
  articleId: article.id, outletId: article.outletId, publishedAt: article.publishedAt,
  place: head(COLLECT { MATCH (report)-[:LOCATED_AT]->(place) RETURN place { .id, .name, .countryCode, .path, .latitude, .longitude } }),
  actors: COLLECT {
    MATCH (report)-[names:NAMES]->(actor)
    RETURN names { .role, .count, .status, .by, .position, id: actor.id, name: actor.name, kind: actor.kind,
      group: head(COLLECT { MATCH (actor)-[:IS]->(group) RETURN group { .id, .name } }) }
    ORDER BY names.position
  },
  claims: COLLECT {
    MATCH (report)-[:STATES]->(claim) WHERE claim.side IS NOT NULL
    RETURN claim { .id, .kind, .side, sourceId: head(COLLECT { MATCH (claim)-[:SAID_BY]->(source) RETURN source.id }) }
  }
} AS report
