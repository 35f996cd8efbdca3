// What did a person say about a claim, by the id of the judgement?
MATCH (judgement:ClaimJudgement {id: $id})-[:ON]->(article:Article)
RETURN judgement {
  // @include shared/claim-judgement
} AS judgement
