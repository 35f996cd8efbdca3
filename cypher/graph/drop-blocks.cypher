// Removes those of these blocks in which no claim lies any more.
UNWIND $blocks AS key
MATCH (block:Block {key: key})
WHERE NOT EXISTS { (block)<-[:WITHIN]-(:Claim) }
DELETE block
