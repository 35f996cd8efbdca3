// All claims of these blocks, each with the event that it is about so far.
UNWIND $blocks AS key
MATCH (:Block {key: key})<-[:WITHIN]-(claim:Claim)
WITH DISTINCT claim
MATCH (claim)-[:FROM]->(article:Article)
RETURN claim {
  about: head([(claim)-[:ABOUT]->(event:Event) | event.id]),
  because: head([(claim)-[:ABOUT]->(event:Event) | event.because]),
  // @include shared/claim
} AS claim
