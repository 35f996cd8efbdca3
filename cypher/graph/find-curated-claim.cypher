// Which article makes this claim, and which judgement is it by? Also a claim that was set aside.
CALL () {
  MATCH (claim:Claim {id: $claim})
  RETURN claim
  UNION
  MATCH (claim:SetAside {id: $claim})
  RETURN claim
}
MATCH (claim)-[:FROM]->(article:Article)
RETURN claim.id AS claim, article.id AS article, claim.judgedBy AS judgedBy
