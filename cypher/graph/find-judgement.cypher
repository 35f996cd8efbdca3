// One judgement with its two sides, and whether anything is left of both.
MATCH (judgement:Judgement {id: $id})
RETURN judgement {
  .*,
  left: [(judgement)-[:LEFT]->(anchor:Anchor) | anchor.id],
  right: [(judgement)-[:RIGHT]->(anchor:Anchor) | anchor.id]
} AS judgement
