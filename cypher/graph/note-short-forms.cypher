// Notes which names stand for which others, and of which an article has both. Which of those were not known to have one?
CALL () {
  UNWIND $pairs AS pair
  MATCH (short:Name {key: pair.short})
  MATCH (long:Name {key: pair.long})
  MERGE (short)-[of:SHORT_FOR]->(long)
  ON CREATE SET of.apart = false, of.fresh = true
  WITH short, of, long
  WHERE of.fresh
  SET of.fresh = null, of.apart = EXISTS {
    MATCH (short)<-[:CALLED]-(:Wording)<-[:WORDED]-(:Mention)-[:IN]->(article:Article)
    WHERE EXISTS { (article)<-[:IN]-(:Mention)-[:WORDED]->(:Wording)-[:CALLED]->(long) }
  }
}
UNWIND $names AS key
MATCH (short:Name {key: key})-[of:SHORT_FOR {apart: false}]->(long:Name)
WHERE long.key IN $names
SET of.apart = true
RETURN short.key AS key
