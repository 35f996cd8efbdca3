// How many articles are in each state?
UNWIND $statuses AS status
CALL (status) {
  MATCH (article:Article {status: status})
  RETURN count(*) AS articles
}
RETURN status, articles
