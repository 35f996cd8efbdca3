// What did people say about this claim, as it is or as it was before they said so, the last first?
CALL () {
  MATCH (judgement:ClaimJudgement {about: $claim})
  RETURN judgement
  UNION
  MATCH (judgement:ClaimJudgement {stands: $claim})
  RETURN judgement
}
MATCH (judgement)-[:ON]->(article:Article)
WITH judgement, article ORDER BY judgement.at DESC, judgement.id
RETURN judgement {
  // @include shared/claim-judgement
} AS judgement
