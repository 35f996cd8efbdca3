// Puts claims into the blocks in which they are looked for from now on.
UNWIND $claims AS row
MATCH (claim:Claim {id: row.claim})
CALL (claim) {
  MATCH (claim)-[before:WITHIN]->(:Block)
  DELETE before
}
WITH claim, row
UNWIND row.blocks AS key
MERGE (block:Block {key: key})
CREATE (claim)-[:WITHIN]->(block)
