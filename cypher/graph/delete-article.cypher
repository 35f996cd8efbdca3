// Removes an article with its claims, its mentions and the answers of language models about it.
MATCH (article:Article {id: $article})
CALL (article) {
  MATCH (article)<-[:FROM]-(claim:Claim)
  DETACH DELETE claim
}
CALL (article) {
  MATCH (article)<-[:IN]-(mention:Mention)
  DETACH DELETE mention
}
CALL (article) {
  MATCH (answer:ModelAnswer {articleId: article.id})
  DELETE answer
}
DETACH DELETE article
