// Counts mentions no longer to their wordings, nor to what they mean; by which keys did others find them?
UNWIND $mentions AS id
MATCH (mention:Mention {id: id})-[worded:WORDED]->(wording:Wording)
OPTIONAL MATCH (mention)-[means:MEANS]->(entity:Entity)
OPTIONAL MATCH (wording)-[meant:MEANT]->(entity)
SET wording.mentions = wording.mentions - 1, meant.mentions = meant.mentions - 1
DELETE worded, means
WITH mention, wording, entity, meant
CALL (meant) {
  WITH meant
  WHERE meant.mentions = 0
  DELETE meant
}
RETURN mention.id AS mention, wording.id AS wording, entity.id AS entity, wording.standsAlone AS standsAlone, mention.circles AS circles,
  COLLECT { MATCH (wording)-[:CALLED|ALSO_CALLED]->(name:Name) RETURN name.key } AS names
