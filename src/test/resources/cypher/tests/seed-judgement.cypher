// A judgement with all that one can have, and a former id.
MATCH (entity:Entity) WITH entity LIMIT 1
SET entity.wikidata = 'Q1', entity.lei = 'L', entity.ticker = 'T'
CREATE (anchor:Anchor {id: 'a1#e1'}), (anchor)<-[:OF]-(:Former {id: 'organization-former'}),
  (judgement:Judgement {
    id: 'j1', about: 'ENTITIES', state: 'UNSURE', said: 'UNSURE', leftId: 'a', leftName: 'A', rightId: 'b', rightName: 'B',
    why: 'so', by: 'Ada', at: datetime(), takenBackAt: datetime(), takenBackBy: 'Ada', rank: 1, place: 'ORGANIZATION~abcd'
  }),
  (:Amendment {id: 'x', field: 'NAME', value: 'A', at: datetime(), takenBackAt: datetime(), why: 'so', by: 'Ada'})-[:OF]->(anchor),
  (judgement)-[:LEFT]->(anchor), (judgement)-[:RIGHT]->(anchor), (judgement)-[:BETWEEN]->(entity)
