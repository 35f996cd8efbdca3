// Notes that a judgement of a claim no longer holds; it stays as part of the history.
MATCH (judgement:ClaimJudgement {id: $id})
SET judgement.takenBackAt = datetime(), judgement.takenBackBy = $by
