// Counts mentions to the wordings in which they name somebody; what do others in the same words mean so far?
UNWIND $mentions AS row
MATCH (mention:Mention {id: row.id})
MERGE (wording:Wording {id: row.wording})
ON CREATE SET wording += row.properties, wording.mentions = 0, wording.judged = false, wording.said = false
SET wording.mentions = wording.mentions + 1, mention.standsAlone = row.properties.standsAlone
CREATE (mention)-[:WORDED]->(wording)
WITH row, mention, wording
CALL (row, wording) {
  WITH row, wording
  WHERE NOT EXISTS { (wording)-[:MEANT]->(:Entity) }
  UNWIND row.names + row.aliases AS key
  MERGE (name:Name {key: key})
  FOREACH (own IN CASE WHEN key IN row.names THEN [1] ELSE [] END | MERGE (wording)-[:CALLED]->(name))
  FOREACH (other IN CASE WHEN key IN row.names THEN [] ELSE [1] END | MERGE (wording)-[:ALSO_CALLED]->(name))
}
CALL (mention, wording) {
  MATCH (:Anchor {id: mention.id})<-[:LEFT|RIGHT|OF]-(kept:Judgement|Amendment)
  SET wording.said = true, wording.judged = wording.judged OR coalesce(kept.state IN ['SAME', 'NOT_SAME'], false)
}
OPTIONAL MATCH (wording)-[:MEANT {open: true}]->(entity:Entity)
RETURN mention.id AS mention, wording.judged AS judged, entity.id AS entity, entity.mostUsed AS mostUsed,
  entity.subkind AS subkind, entity.standsAlone AS standsAlone
