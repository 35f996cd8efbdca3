// Has what persons said said at the same time and under the same ids, so that answers which tell of it are always the same.
MATCH (judgement:Judgement) WHERE judgement.state <> 'UNSURE'
SET judgement.id = '0f8fad5b-d9cb-469f-a165-70867728950e', judgement.at = datetime('2024-06-01T12:00:00Z'), judgement.rank = 1717243200000
WITH count(*) AS judgements
MATCH (amendment:Amendment)
SET amendment.id = '7c9e6679-7425-40de-944b-e07fc1f90ae7', amendment.at = datetime('2024-06-01T12:00:00Z')
WITH count(*) AS amendments
MATCH (judgement:ClaimJudgement)
SET judgement.id = '9b2d7f51-3c1e-4a86-9f0d-5e4b7c8a1d20', judgement.at = datetime('2024-06-01T12:00:00Z')
WITH judgement
MATCH (claim:Claim {id: judgement.about})
SET claim.judgedBy = judgement.id
