// Stores a person's judgement of two sides.
CREATE (judgement:Judgement {id: $id})
SET judgement += $properties
WITH judgement
CALL (judgement) {
  UNWIND $left AS id
  MERGE (anchor:Anchor {id: id})
  CREATE (judgement)-[:LEFT]->(anchor)
}
CALL (judgement) {
  UNWIND $right AS id
  MERGE (anchor:Anchor {id: id})
  CREATE (judgement)-[:RIGHT]->(anchor)
}
