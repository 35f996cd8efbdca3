// Notes that a judgement no longer holds; it stays as part of the history.
MATCH (judgement:Judgement {id: $id})
SET judgement.state = 'TAKEN_BACK', judgement.takenBackAt = datetime(), judgement.takenBackBy = $by
