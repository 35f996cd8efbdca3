// What do articles say about this event?
MATCH (event:Event {id: $id})
RETURN event {
  .id,
  claims: COLLECT {
    MATCH (event)<-[:ABOUT]-(claim:Claim)-[:FROM]->(article:Article)
    WITH claim, article ORDER BY article.knownFrom, article.id, claim.start LIMIT 50
    RETURN claim {
      // @include shared/claim
    }
  }
} AS event
