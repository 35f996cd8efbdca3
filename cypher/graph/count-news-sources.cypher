// How many sources are there?
MATCH (source:NewsSource)
RETURN count(source) AS sources
