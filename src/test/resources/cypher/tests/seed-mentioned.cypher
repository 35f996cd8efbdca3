// So many more articles about the company, the person and by the outlet of the article that was recorded first, each with
// events of its own: a new holder of a post, a partner, and somebody whom the person sues.
MATCH (company:Entity {id: 'organization-quillmark'}), (person:Entity {id: 'person-ada-lind'}),
  (outlet:Entity {id: 'organization-herald'})
CALL (company, person, outlet) {
  UNWIND range(1, $articles) AS n
  CREATE (article:Article {
    id: 'many-' + n, text: 'text', status: 'DONE', submittedAt: datetime(), recordedAt: datetime(), outlet: 'The Herald',
    publishedAt: date('2020-01-01'), knownFrom: date('2020-01-01')
  })
  WITH company, person, outlet, n, article
  UNWIND [
    {local: 'company', entity: company.id}, {local: 'person', entity: person.id}, {local: 'outlet', entity: outlet.id}
  ] AS named
  MATCH (entity:Entity {id: named.entity})<-[meant:MEANT {open: true}]-(wording:Wording)
  WHERE wording.standsAlone
  CREATE (article)<-[:IN]-(mention:Mention {
    id: article.id + '#' + named.local, articleId: article.id, localId: named.local, kind: wording.kind, name: wording.name,
    aliases: [], standsAlone: true
  })-[:WORDED]->(wording), (mention)-[:MEANS {because: 'the name'}]->(entity)
  SET wording.mentions = wording.mentions + 1, meant.mentions = meant.mentions + 1, entity.mentionCount = entity.mentionCount + 1
}
WITH DISTINCT company, person
UNWIND range(1, $articles) AS n
UNWIND [
  {kind: 'POSITION', role: 'PERSON', of: company, as: 'ORGANIZATION', label: 'Person', id: 'person-holder-' + n, local: 'company'},
  {kind: 'PARTNERSHIP', role: 'PARTY', of: company, as: 'PARTY', label: 'Organization', id: 'organization-partner-' + n, local: 'company'},
  {kind: 'LAWSUIT', role: 'DEFENDANT', of: person, as: 'PLAINTIFF', label: 'Organization', id: 'organization-sued-' + n, local: 'person'}
] AS told
WITH n, told, toLower(told.kind) + '-many-' + n AS event, told.of AS one
MATCH (article:Article {id: 'many-' + n})<-[:IN]-(mention:Mention {localId: told.local})
CREATE (other:Entity:$(told.label) {
    id: told.id, kind: toUpper(told.label), name: told.id, mostUsed: told.id, aliases: [], mentionCount: 1, standsAlone: true
  })<-[:MEANT {mentions: 1, open: true}]-(wording:Wording {
    id: 'w-' + told.id, kind: toUpper(told.label), name: told.id, aliases: [], standsAlone: true, mentions: 1, judged: false,
    said: false
  })<-[:WORDED]-(second:Mention {
    id: article.id + '#' + told.id, articleId: article.id, localId: told.id, kind: toUpper(told.label), name: told.id,
    aliases: [], standsAlone: true
  })-[:MEANS {because: 'the name'}]->(other), (second)-[:IN]->(article),
  (wording)-[:CALLED]->(:Name {key: toUpper(told.label) + ':' + told.id}),
  (claim:Claim {
    id: event + '-claim', kind: told.kind, status: 'HAPPENED', confidence: 0.9, extractor: 'hand/1', quote: 'text', start: 0,
    end: 4, attributedTo: [], support: [], titles: CASE told.kind WHEN 'POSITION' THEN ['engineer'] ELSE null END,
    edtf: '2020', earliest: date('2020-01-01'), latest: date('2020-12-31'), basis: 'STATED'
  })-[:FROM]->(article), (claim)-[:NAMES {role: told.as, position: 0}]->(mention),
  (claim)-[:NAMES {role: told.role, position: 1}]->(second),
  (claim)-[:WITHIN]->(:Block {
    key: told.kind + '|' + CASE WHEN one.id < other.id THEN one.id + '|' + other.id ELSE other.id + '|' + one.id END
  }),
  (claim)-[:ABOUT]->(happened:Event {
    id: event, kind: told.kind, status: 'HAPPENED', edtf: '2020', earliest: date('2020-01-01'), latest: date('2020-12-31'),
    basis: 'STATED', knownFrom: date('2020-01-01'), knownUntil: date('2020-01-01'), reportedFrom: date('2020-01-01'),
    reportedUntil: date('2020-01-01'), claimCount: 1, sourceCount: 1, because: [],
    titles: CASE told.kind WHEN 'POSITION' THEN ['engineer'] ELSE null END,
    beginEdtf: '2020', beginEarliest: date('2020-01-01'), beginLatest: date('2020-12-31'), beginBasis: 'STATED'
  })
SET happened.stateDay = CASE told.kind WHEN 'POSITION' THEN date('2020-01-01') ELSE null END,
  happened.sortDay = CASE told.kind WHEN 'POSITION' THEN null ELSE date('2020-01-01') END
CREATE (one)-[:PARTICIPATED_IN {
    role: told.as, position: 0, entityId: one.id, eventId: event, kind: told.kind, shown: true,
    stateDay: happened.stateDay, earliest: happened.sortDay
  }]->(happened)<-[:PARTICIPATED_IN {
    role: told.role, position: 1, entityId: other.id, eventId: event, kind: told.kind, shown: true,
    stateDay: happened.stateDay, earliest: happened.sortDay
  }]-(other)
