// Is a judgement or amendment with this id here?
MATCH (kept:Judgement {id: $id})
RETURN kept.id AS id
UNION
MATCH (kept:Amendment {id: $id})
RETURN kept.id AS id
UNION
MATCH (kept:ClaimJudgement {id: $id})
RETURN kept.id AS id
