// Articles stored before the audit trail told of their arrival get their entry, dated when they came.
MATCH (article:Article) WHERE NOT EXISTS { (article)<-[:AFFECTED]-() }
CREATE (article)<-[:AFFECTED]-(:Change {id: 'ch_' + left(replace(randomUUID(), '-', ''), 20), action: 'CREATED', actor: 'ingest', reportIds: [], at: article.createdAt});
