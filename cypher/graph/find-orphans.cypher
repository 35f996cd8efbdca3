// Is there anything in the store that no article supports, or that leads to nothing? None, whatever came and went.
// Scans: the whole store, as it must.
MATCH (node)
WHERE (node:Entity AND NOT EXISTS { (node)<-[:MEANS]-(:Mention)-[:IN]->(:Article) })
   OR (node:Event AND NOT EXISTS { (node)<-[:ABOUT]-(:Claim)-[:FROM]->(:Article) })
   OR (node:Event AND NOT EXISTS { (node)<-[:PARTICIPATED_IN]-(:Entity) })
   OR (node:Bond AND NOT EXISTS { (node)<-[:SHOWS]-(:BondEvent) })
   OR (node:BondEvent AND NOT EXISTS { MATCH (:Event {id: node.id}) })
   OR (node:BondEvent AND NOT EXISTS { (node)-[:SHOWS]->(:Bond) })
   OR (node:Claim AND NOT EXISTS { (node)-[:FROM]->(:Article) })
   OR (node:Claim AND NOT EXISTS { (node)-[:NAMES]->(:Mention) })
   OR (node:Claim AND COUNT { (node)-[:ABOUT]->(:Event) } <> 1)
   OR (node:SetAside AND (NOT EXISTS { (node)-[:FROM]->(:Article) } OR EXISTS { (node)-[:ABOUT|WITHIN]->() }))
   OR (node:ClaimJudgement AND NOT EXISTS { (node)-[:ON]->(:Article) })
   OR (node:Statement AND NOT EXISTS { (node)<-[:JUDGED|SAYS]-(:ClaimJudgement) })
   OR (node:Mention AND NOT EXISTS { (node)-[:IN]->(:Article) })
   OR (node:Mention AND COUNT { (node)-[:MEANS]->(:Entity) } <> 1)
   OR (node:Name AND NOT EXISTS { (node)<-[:CALLED|ALSO_CALLED|STANDS_IN]-(:Wording) })
   OR (node:Neighbourhood AND NOT EXISTS { (node)<-[:NEAR]-(:Entity) })
   OR (node:Mention AND COUNT { (node)-[:WORDED]->(:Wording) } <> 1)
   OR (node:Wording AND node.mentions <> COUNT { (node)<-[:WORDED]-(:Mention) })
   OR (node:Wording AND NOT EXISTS { (node)<-[:WORDED]-(:Mention) })
   OR (node:Block AND NOT EXISTS { (node)<-[:WITHIN]-(:Claim) })
   OR (node:Band AND NOT EXISTS { (node)<-[:HAS]-(:Article) })
   OR (node:Anchor AND NOT EXISTS { (node)<-[:LEFT|RIGHT|OF]-() })
   OR (node:Former AND NOT EXISTS {
     MATCH (node)-[:OF]->(anchor:Anchor)
     WHERE EXISTS { MATCH (:Mention {id: anchor.id}) }
   })
   OR (node:Amendment AND NOT EXISTS {
     MATCH (node)-[:OF]->(anchor:Anchor)
     WHERE EXISTS { MATCH (:Mention {id: anchor.id}) }
   })
   OR (node:Judgement AND node.state = 'UNSURE' AND COUNT { (node)-[:BETWEEN]->() } <> 2)
   OR (node:Judgement AND node.state <> 'UNSURE' AND NOT EXISTS {
     MATCH (node)-[:LEFT|RIGHT]->(anchor:Anchor)
     WHERE EXISTS { MATCH (:Mention {id: anchor.id}) } OR EXISTS { MATCH (:Claim {id: anchor.id}) }
      OR EXISTS { MATCH (:SetAside {id: anchor.id}) }
   })
RETURN labels(node)[0] + ' ' + coalesce(node.id, node.key, '') AS orphan
UNION
MATCH ()-[held:HELD]->()
UNWIND held.begunBy + held.endedBy AS event
WITH DISTINCT event
WHERE NOT EXISTS { MATCH (:Event {id: event}) }
RETURN 'HELD, based on ' + event AS orphan
