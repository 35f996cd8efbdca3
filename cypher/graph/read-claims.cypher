// Claims by their ids, each with the event that it is about so far and the blocks that it is looked for in.
UNWIND $claims AS id
MATCH (claim:Claim {id: id})-[:FROM]->(article:Article)
RETURN claim {
  blocks: [(claim)-[:WITHIN]->(block:Block) | block.key],
  // @include shared/claim
} AS claim
