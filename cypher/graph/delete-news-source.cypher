// Removes a source; the articles that came from it stay.
MATCH (source:NewsSource {id: $id})
DELETE source
RETURN count(*) AS sources
