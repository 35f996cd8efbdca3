// What would change in the graph if this article had never been there?
MATCH (article:Article {id: $article})
RETURN
  COLLECT { MATCH (article)<-[:IN]-(mention:Mention) RETURN mention.id } AS mentions,
  COLLECT { MATCH (article)<-[:FROM]-(:Claim)-[:WITHIN]->(block:Block) RETURN DISTINCT block.key } AS blocks,
  COLLECT { MATCH (article)<-[:FROM]-(:Claim)-[:ABOUT]->(event:Event) RETURN DISTINCT event.id } AS events,
  COLLECT { MATCH (article)<-[:FROM]-(claim:Claim|SetAside) RETURN claim.id } AS claims
