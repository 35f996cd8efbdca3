// How much waits for a person's judgement?
MATCH (judgement:Judgement {state: 'UNSURE'})
USING INDEX judgement:Judgement(state, rank, id)
WHERE judgement.rank IS NOT NULL AND judgement.id IS NOT NULL
RETURN count(*) AS waiting
