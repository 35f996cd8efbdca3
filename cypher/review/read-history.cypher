// Which judgements are there about this entity or event, including those taken back, the latest first?
CALL () {
  MATCH (:Entity {id: $id})<-[:MEANS]-(part:Mention)
  RETURN part.id AS part
  UNION
  MATCH (:Event {id: $id})<-[:ABOUT]-(part:Claim)
  RETURN part.id AS part
}
MATCH (:Anchor {id: part})<-[:LEFT|RIGHT]-(judgement:Judgement)
WITH DISTINCT judgement ORDER BY judgement.at DESC, judgement.id LIMIT $limit
RETURN judgement {
  .*,
  left: [(judgement)-[:LEFT]->(anchor:Anchor) | anchor.id],
  right: [(judgement)-[:RIGHT]->(anchor:Anchor) | anchor.id]
} AS judgement
