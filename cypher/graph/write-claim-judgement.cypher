// Keeps what a person said about a claim of an article.
MATCH (article:Article {id: $article})
CREATE (judgement:ClaimJudgement {id: $id})-[:ON]->(article)
SET judgement += $properties
WITH judgement
CALL (judgement) {
  UNWIND $judged AS properties
  CREATE (judgement)-[:JUDGED]->(statement:Statement)
  SET statement = properties
}
CALL (judgement) {
  UNWIND $said AS properties
  CREATE (judgement)-[:SAYS]->(statement:Statement)
  SET statement = properties
}
