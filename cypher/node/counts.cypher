// How much the graph holds; each count is read off a store of counts.
CALL () { MATCH (n:Article) RETURN count(n) AS articles }
CALL () { MATCH (n:Event) RETURN count(n) AS events }
CALL () { MATCH (n:Group) RETURN count(n) AS groups }
CALL () { MATCH (n:Place) RETURN count(n) AS places }
CALL () { MATCH (n:Source) RETURN count(n) AS sources }
RETURN articles, events, groups, places, sources
