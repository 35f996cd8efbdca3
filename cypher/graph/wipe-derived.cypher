// Removes all that follows from what articles say and persons judge, and nothing else.
// Scans: the whole store, as it must.
MATCH (node:Entity|Event|Bond|BondEvent|Name|Wording|Neighbourhood|Block|Band|Judgement)
WHERE NOT node:Judgement OR node.state = 'UNSURE'
DETACH DELETE node
