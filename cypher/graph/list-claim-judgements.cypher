// What did people say about claims, also what they took back, behind a given id?
MATCH (judgement:ClaimJudgement)-[:ON]->(article:Article)
WHERE judgement.id > $after
WITH judgement, article ORDER BY judgement.id LIMIT $limit
RETURN judgement {
  // @include shared/claim-judgement
} AS judgement
ORDER BY judgement.id
