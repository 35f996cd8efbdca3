// Why do these mentions mean this entity?
MATCH (entity:Entity {id: $id})<-[means:MEANS]-(mention:Mention)-[:IN]->(article:Article)
WITH means, mention, article ORDER BY article.knownFrom, mention.id LIMIT $limit
RETURN mention.id AS mention, mention.name AS name, mention.aliases AS aliases, means.because AS because,
  article.id AS article, article.title AS title, article.outlet AS outlet, article.publishedAt AS publishedAt
