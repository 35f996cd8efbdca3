// What do articles say about these events, as far as it was known by a day? The first few words of each, in order.
UNWIND $events AS id
MATCH (event:Event {id: id})
CALL (event) {
  MATCH (event)<-[:ABOUT]-(claim:Claim)-[:FROM]->(article:Article)
  WHERE
    // @include shared/known-by-then
    AND coalesce(article.supersededFrom > $knownAt, true)
  RETURN claim, article
  ORDER BY article.knownFrom, article.id, claim.start
  LIMIT $most
}
RETURN id, claim {.quote} AS claim, article {.id, .title, .outlet, .url, .publishedAt} AS article
