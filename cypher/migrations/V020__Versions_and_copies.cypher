// By which address versions of a page find each other, and by which bands copies of a text do. docs/graph.md draws the whole.
CREATE CONSTRAINT band_key FOR (band:Band) REQUIRE band.key IS UNIQUE;
CREATE INDEX article_address FOR (article:Article) ON (article.address);
