// Where are these mentions and claims looked for: by which names, in which blocks?
UNWIND $ids AS id
CALL (id) {
  MATCH (:Mention {id: id})-[:CALLED]->(name:Name)
  RETURN 'name' AS place, name.key AS key
  UNION
  MATCH (:Claim {id: id})-[:WITHIN]->(block:Block)
  RETURN 'block' AS place, block.key AS key
}
RETURN DISTINCT place, key
