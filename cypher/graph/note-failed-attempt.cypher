// Notes that an instance could not read an article: it waits for another attempt, longer each time, or has failed.
MATCH (article:Article {id: $attempt.id})
WHERE article.status = 'EXTRACTING' AND article.owner = $attempt.owner
WITH article, coalesce(article.attempts, 0) + 1 AS attempts
SET article.attempts = attempts,
  article.problem = $attempt.problem,
  article.status = CASE WHEN attempts < $attempt.atMost THEN 'QUEUED' ELSE 'FAILED' END,
  article.retryAt = CASE
    WHEN attempts < $attempt.atMost
      THEN datetime() + duration({seconds: $attempt.waitSeconds * 3 ^ (attempts - 1)})
    ELSE null
  END
REMOVE article.owner, article.leaseUntil
RETURN article.status AS status
