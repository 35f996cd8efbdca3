// As many questions for a person as are wanted.
UNWIND range(1, $judgements) AS n
CREATE (:Judgement {
  id: 'judgement-' + n, about: 'ENTITIES', state: 'UNSURE', said: 'UNSURE', leftId: 'a', leftName: 'A', rightId: 'b',
  rightName: 'B', why: 'so', at: datetime(), rank: n
})
