// Where are these mentions and claims looked for: by which names, in which blocks?
UNWIND $ids AS id
CALL (id) {
  MATCH (mention:Mention {id: id})-[:WORDED]->(:Wording)-[:CALLED|ALSO_CALLED]->(name:Name)
  RETURN 'name' AS place, name.key AS key
  UNION
  MATCH (mention:Mention {id: id})
  UNWIND mention.circles AS circle
  RETURN 'name' AS place, circle AS key
  UNION
  MATCH (:Claim {id: id})-[:WITHIN]->(block:Block)
  RETURN 'block' AS place, block.key AS key
}
RETURN DISTINCT place, key
