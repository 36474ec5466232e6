// The articles that may be the same as one that comes in: by its sender's id, its url, or its words.
// $senderKeys, $urls, $contentHashes: lists of strings
UNWIND $senderKeys AS senderKey MATCH (article:Article {senderKey: senderKey})
RETURN article { .id, .senderKey, .url, .contentHash, .outletId, .status, .createdAt } AS article
UNION
UNWIND $urls AS url MATCH (article:Article {url: url})
RETURN article { .id, .senderKey, .url, .contentHash, .outletId, .status, .createdAt } AS article
UNION
UNWIND $contentHashes AS contentHash MATCH (article:Article {contentHash: contentHash})
RETURN article { .id, .senderKey, .url, .contentHash, .outletId, .status, .createdAt } AS article
