// What do articles say that shows who or what this entity is?
MATCH (entity:Entity {id: $id})
RETURN entity {.id, .kind, .subkind, .name, .aliases} AS entity,
  COUNT { (entity)-[:PARTICIPATED_IN]->() } AS parts,
  COLLECT {
    MATCH (entity)<-[:MEANS]-(mention:Mention)-[:IN]->(article:Article)
    WITH mention, article ORDER BY article.knownFrom DESC, mention.id LIMIT 50
    OPTIONAL MATCH (mention)<-[:NAMES]-(claim:Claim)
    WITH mention, article, claim ORDER BY claim IS NULL, article.knownFrom DESC, claim.start LIMIT 3
    RETURN {
      name: mention.name, quote: claim.quote, article: article.id, outlet: article.outlet, title: article.title,
      publishedAt: article.publishedAt, claim: claim.id
    }
  } AS quotes
