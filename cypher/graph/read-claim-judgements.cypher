// What did people say about the claims of this article, also what they took back, the first first?
MATCH (judgement:ClaimJudgement)-[:ON]->(article:Article {id: $article})
WITH judgement, article ORDER BY judgement.at, judgement.id
RETURN judgement {
  // @include shared/claim-judgement
} AS judgement
