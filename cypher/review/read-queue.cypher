// What waits for a person's judgement, what more depends on first, after a given place in the queue?
MATCH (judgement:Judgement {state: $state})
WHERE judgement.rank <= $rank AND judgement.id IS NOT NULL
  AND coalesce(judgement.rank < $rank OR judgement.id < $id, false)
// The order of the index, backwards: a page costs the same, however much waits.
WITH judgement ORDER BY judgement.state DESC, judgement.rank DESC, judgement.id DESC LIMIT $limit
RETURN judgement {
  .*,
  left: [(judgement)-[:LEFT]->(anchor:Anchor) | anchor.id],
  right: [(judgement)-[:RIGHT]->(anchor:Anchor) | anchor.id]
} AS judgement
