// In which blocks do these claims lie?
UNWIND $claims AS id
MATCH (:Claim {id: id})-[:WITHIN]->(block:Block)
RETURN DISTINCT block.key AS block
