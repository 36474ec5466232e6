// The words that reports quote, by event, for the full-text index.
// $ids: event ids
UNWIND $ids AS id
MATCH (event:Event {id: id})<-[:ABOUT]-(report:Report)
WITH event, report ORDER BY report.id
RETURN event.id AS id, reduce(texts = [], quotes IN collect(report.quoteTexts) | texts + quotes) AS quotes
