// Removes the claims and mentions of an article, which stays.
MATCH (article:Article {id: $article})
REMOVE article.recordedAt
WITH article
CALL (article) {
  MATCH (article)<-[:FROM]-(claim:Claim|SetAside)
  DETACH DELETE claim
}
CALL (article) {
  MATCH (article)<-[:IN]-(mention:Mention)
  DETACH DELETE mention
}
