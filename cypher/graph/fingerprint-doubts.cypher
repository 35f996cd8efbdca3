// Every pair of which the rules cannot tell whether it is one, for the comparison of two stores.
MATCH (doubt:Judgement {state: 'UNSURE'})
USING INDEX doubt:Judgement(state, rank, id)
WHERE doubt.rank IS NOT NULL AND doubt.id IS NOT NULL
RETURN [doubt.about, doubt.leftId, doubt.rightId, doubt.why] AS line
