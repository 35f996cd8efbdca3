// How many articles are in each state?
UNWIND $statuses AS status
CALL (status) {
  MATCH (article:Article {status: status})
  USING INDEX article:Article(status, submittedAt)
  WHERE article.submittedAt IS NOT NULL
  RETURN count(*) AS articles
}
RETURN status, articles
