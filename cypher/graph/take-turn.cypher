// Takes the turn to write facts, until the transaction ends, and says how far an article has come.
MERGE (lock:Lock {name: 'facts'})
SET lock.takenAt = datetime()
WITH lock
OPTIONAL MATCH (article:Article {id: $article})
RETURN article.status AS status, article.recordedAt IS NOT NULL AS recorded
