// What does this article report? Each event with what the article itself says about it.
MATCH (article:Article {id: $article})<-[:FROM]-(:Claim)-[:ABOUT]->(event:Event)
WITH DISTINCT article, event
RETURN event {
  .id,
  claims: COLLECT {
    MATCH (event)<-[:ABOUT]-(claim:Claim)-[:FROM]->(article)
    RETURN claim {
      // @include shared/claim
    }
  }
} AS event
