// How much waits for a person's judgement? Counted as far as anybody needs to know.
MATCH (judgement:Judgement {state: 'UNSURE'})
USING INDEX judgement:Judgement(state, rank, id)
WHERE judgement.rank IS NOT NULL AND judgement.id IS NOT NULL
WITH judgement LIMIT $most
RETURN count(*) AS waiting
