// Of what was kept for these mentions and claims, removes what has none of them left on any side.
UNWIND $gone AS id
MATCH (:Anchor {id: id})<-[:LEFT|RIGHT|OF]-(kept)
WITH DISTINCT kept
WHERE NOT EXISTS {
  MATCH (kept)-[:LEFT|RIGHT|OF]->(other:Anchor)
  WHERE EXISTS { MATCH (:Mention {id: other.id}) } OR EXISTS { MATCH (:Claim {id: other.id}) }
    OR EXISTS { MATCH (:SetAside {id: other.id}) }
}
CALL (kept) {
  MATCH (kept)-[on:LEFT|RIGHT|OF]->(anchor:Anchor)
  DELETE on
  WITH DISTINCT anchor
  WHERE NOT EXISTS { (anchor)<--() }
  DELETE anchor
}
DELETE kept
