// An entity with as many events as are wanted, each reported once.
CREATE (article:Article {id: $id + '-article', knownFrom: date('2020-01-01'), publishedAt: date('2020-01-01'), text: '',
  outlet: 'The Herald', status: 'DONE'})
CREATE (hub:Entity {id: $id, kind: 'ORGANIZATION', name: $id, aliases: [], mentionCount: 1})
CREATE (mention:Mention {id: $id + '-mention'})-[:IN]->(article)
CREATE (mention)-[:MEANS]->(hub)
WITH article, hub, mention
UNWIND range(1, $events) AS n
WITH article, hub, mention, $id + '-' + n AS id, date('2000-01-01') + duration({days: n % 7000}) AS day
CREATE (event:Event:Layoff {id: id, kind: 'LAYOFF', status: 'HAPPENED', edtf: toString(day), earliest: day, latest: day,
  basis: 'STATED', sortDay: day, knownFrom: date('2020-01-01'), knownUntil: date('2020-01-01'), claimCount: 1,
  sourceCount: 1})
CREATE (hub)-[:PARTICIPATED_IN {role: 'COMPANY', position: 0, entityId: $id, earliest: day, eventId: id, kind: 'LAYOFF', knownUntil: date('2020-01-01'),
  shown: true}]->(event)
CREATE (claim:Claim {id: 'claim-' + id, kind: 'LAYOFF', status: 'HAPPENED', confidence: 1.0, extractor: 'test/1',
  quote: 'x', start: 0, end: 1, attributedTo: [], edtf: toString(day), earliest: day, latest: day, basis: 'STATED'})
CREATE (claim)-[:ABOUT]->(event)
CREATE (claim)-[:FROM]->(article)
CREATE (claim)-[:NAMES {role: 'COMPANY', position: 0}]->(mention)
