// Pages of events: filter and order in one index, read as far as the page goes. A composite index serves only a query with a predicate on each of
// its properties, which is why src/graph/event-statement.ts always names the id.
CREATE INDEX event_country_date IF NOT EXISTS FOR (e:Event) ON (e.countryCode, e.sortDate, e.id);
CREATE INDEX event_date IF NOT EXISTS FOR (e:Event) ON (e.sortDate, e.id);
CREATE INDEX event_date_ascending IF NOT EXISTS FOR (e:Event) ON (e.sortDateAscending, e.id);
CREATE INDEX event_country_killed IF NOT EXISTS FOR (e:Event) ON (e.countryCode, e.sortKilled, e.id);
CREATE INDEX event_killed IF NOT EXISTS FOR (e:Event) ON (e.sortKilled, e.id);
CREATE INDEX event_report_count IF NOT EXISTS FOR (e:Event) ON (e.reportCount, e.id);
CREATE INDEX event_updated IF NOT EXISTS FOR (e:Event) ON (e.updatedAt, e.id);
// "Salah ad Din and all below it" is one range of this text.
CREATE INDEX event_place_path IF NOT EXISTS FOR (e:Event) ON (e.placePath);
CREATE POINT INDEX event_location IF NOT EXISTS FOR (e:Event) ON (e.location);
CREATE POINT INDEX place_location IF NOT EXISTS FOR (p:Place) ON (p.location);
// The three marks by which an article that comes again is known.
CREATE INDEX article_sender_key IF NOT EXISTS FOR (a:Article) ON (a.senderKey);
CREATE INDEX article_url IF NOT EXISTS FOR (a:Article) ON (a.url);
CREATE INDEX article_content IF NOT EXISTS FOR (a:Article) ON (a.contentHash);
CREATE INDEX group_name IF NOT EXISTS FOR (g:Group) ON (g.name, g.id);
CREATE INDEX change_time IF NOT EXISTS FOR (c:Change) ON (c.at, c.id);
