// What is reported of one event by the articles that count?
MATCH (event:Event {id: $event})
RETURN event {
  .id,
  claims: COLLECT {
    MATCH (event)<-[:ABOUT]-(claim:Claim)-[:FROM]->(article:Article)
    WHERE article.supersededFrom IS NULL
    RETURN claim {
      // @include shared/claim
    }
  }
} AS event
