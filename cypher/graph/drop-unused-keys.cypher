// Removes those of these names and blocks that nothing goes by any more.
CALL {
  UNWIND $names AS key
  MATCH (name:Name {key: key})
  WHERE NOT EXISTS { (name)<-[:CALLED]-(:Mention) }
  DELETE name
}
CALL {
  UNWIND $blocks AS key
  MATCH (block:Block {key: key})
  WHERE NOT EXISTS { (block)<-[:WITHIN]-(:Claim) }
  DELETE block
}
