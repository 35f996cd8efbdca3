// Puts back what is still being read although its lease has ended, or was never given: its reader is gone. What was
// interrupted several times waits longer each time, as it may be what ends its readers; in the end it has failed.
MATCH (article:Article {status: 'EXTRACTING'})
USING INDEX article:Article(status, submittedAt)
WHERE article.submittedAt IS NOT NULL
  AND ($all OR article.leaseUntil IS NULL OR article.leaseUntil < datetime() OR article.owner = $owner)
WITH article, coalesce(article.interruptions, 0) + 1 AS interruptions
SET article.interruptions = interruptions,
  article.status = CASE WHEN interruptions < $atMost THEN 'QUEUED' ELSE 'FAILED' END,
  article.problem = CASE WHEN interruptions < $atMost THEN article.problem ELSE $problem END,
  article.retryAt = CASE
    WHEN interruptions < 4 THEN article.retryAt
    ELSE datetime() + duration({seconds: toInteger(5 * 2 ^ CASE WHEN interruptions < 12 THEN interruptions - 4 ELSE 8 END)})
  END
REMOVE article.owner, article.leaseUntil
RETURN count(*) AS articles
