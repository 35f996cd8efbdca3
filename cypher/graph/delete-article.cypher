// Removes an article with its claims, what people said about them, its mentions and the answers of language models about it.
MATCH (article:Article {id: $article})
CALL (article) {
  MATCH (article)<-[:FROM]-(claim:Claim|SetAside)
  DETACH DELETE claim
}
CALL (article) {
  MATCH (article)<-[:IN]-(mention:Mention)
  DETACH DELETE mention
}
CALL (article) {
  MATCH (article)<-[:ON]-(judgement:ClaimJudgement)
  OPTIONAL MATCH (judgement)-[:JUDGED|SAYS]->(statement:Statement)
  DETACH DELETE statement, judgement
}
CALL (article) {
  MATCH (answer:ModelAnswer {articleId: article.id})
  DELETE answer
}
DETACH DELETE article
