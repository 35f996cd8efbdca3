// What did persons judge, also what they took back, behind a given id?
MATCH (judgement:Judgement)
WHERE judgement.id > $after AND judgement.state <> 'UNSURE'
WITH judgement ORDER BY judgement.id LIMIT $limit
RETURN judgement {
  .*,
  left: [(judgement)-[:LEFT]->(anchor:Anchor) | anchor.id],
  right: [(judgement)-[:RIGHT]->(anchor:Anchor) | anchor.id]
} AS judgement
ORDER BY judgement.id
