// Articles as a benchmark makes them up.
UNWIND $articles AS row
CREATE (article:Article)
SET article = row
