// What did persons say, and not take back, of these mentions or claims?
UNWIND $ids AS id
MATCH (:Anchor {id: id})<-[:LEFT|RIGHT]-(judgement:Judgement)
WHERE judgement.state IN ['SAME', 'NOT_SAME', 'LEFT_OPEN']
WITH DISTINCT judgement
RETURN judgement {
  .*,
  left: [(judgement)-[:LEFT]->(anchor:Anchor) | anchor.id],
  right: [(judgement)-[:RIGHT]->(anchor:Anchor) | anchor.id]
} AS judgement
