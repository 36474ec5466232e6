// Names are folded, so that "Deir ez-Zor" finds "Dayr az Zawr" only as an alias but "Ninawa" finds "Nīnawá"; sentences are stemmed as English.
CREATE FULLTEXT INDEX event_text IF NOT EXISTS FOR (n:Event) ON EACH [n.title, n.searchText] OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
CREATE FULLTEXT INDEX article_text IF NOT EXISTS FOR (n:Article) ON EACH [n.title, n.text] OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
CREATE FULLTEXT INDEX report_quotes IF NOT EXISTS FOR (n:Report) ON EACH [n.quoteTexts] OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
CREATE FULLTEXT INDEX group_names IF NOT EXISTS FOR (n:Group) ON EACH [n.name, n.aliases, n.abbreviations] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE FULLTEXT INDEX place_names IF NOT EXISTS FOR (n:Place) ON EACH [n.name] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE FULLTEXT INDEX source_names IF NOT EXISTS FOR (n:Source) ON EACH [n.name] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
