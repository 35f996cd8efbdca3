// Renews which of these names stand for others, or others for them, and of which an article has both.
UNWIND $names AS key
MATCH (:Name {key: key})-[of:SHORT_FOR]-(:Name)
WITH DISTINCT of, startNode(of) AS short, endNode(of) AS long
WITH of, short, long, EXISTS { (short)<-[:ALSO_CALLED]-(:Wording)-[:CALLED]->(long) } AS declared
FOREACH (gone IN CASE WHEN declared THEN [] ELSE [of] END | DELETE gone)
WITH of, short, long, declared
WHERE declared AND short.key IN $names AND long.key IN $names
SET of.apart = EXISTS {
  MATCH (short)<-[:CALLED]-(:Wording)<-[:WORDED]-(:Mention)-[:IN]->(article:Article)
  WHERE EXISTS { (article)<-[:IN]-(:Mention)-[:WORDED]->(:Wording)-[:CALLED]->(long) }
}
