// Removes an article with its claims and mentions.
MATCH (article:Article {id: $article})
CALL (article) {
  MATCH (article)<-[:FROM]-(claim:Claim)
  DETACH DELETE claim
}
CALL (article) {
  MATCH (article)<-[:IN]-(mention:Mention)
  DETACH DELETE mention
}
DETACH DELETE article
