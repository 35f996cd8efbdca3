// An event with the claims that were known by a day, in the order of their publication: the fields of `event {…}`.
.id,
claims: COLLECT {
  MATCH (event)<-[:ABOUT]-(claim:Claim)-[:FROM]->(article:Article)
  WHERE
    // @include shared/known-by-then
    AND coalesce(article.supersededFrom > $knownAt, true)
  WITH claim, article ORDER BY article.knownFrom, article.id, claim.start
  RETURN claim {
    // @include shared/claim
  }
}
