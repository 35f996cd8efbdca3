// Removes those of these bands that no article has any more.
UNWIND $bands AS key
MATCH (band:Band {key: key})
WHERE NOT EXISTS { (band)<-[:HAS]-(:Article) }
DELETE band
