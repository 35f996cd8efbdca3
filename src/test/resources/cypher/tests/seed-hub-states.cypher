// As many states of an entity as are wanted, each reported once, on the days on which the events of a hub are.
MATCH (hub:Entity {id: $id})<-[:MEANS]-(mention:Mention)-[:IN]->(article:Article)
UNWIND range(1, $states) AS n
WITH article, hub, mention, $id + '-state-' + n AS id, date('2000-01-01') + duration({days: n % 7000}) AS day
CREATE (event:Event:Position {id: id, kind: 'POSITION', status: 'HAPPENED', edtf: toString(day), earliest: day, latest: day,
  basis: 'BOUNDED', stateDay: day, knownFrom: date('2020-01-01'), knownUntil: date('2020-01-01'), claimCount: 1,
  sourceCount: 1})
CREATE (hub)-[:PARTICIPATED_IN {role: 'PERSON', position: 0, entityId: $id, stateDay: day, eventId: id, kind: 'POSITION',
  shown: true}]->(event)
CREATE (claim:Claim {id: 'claim-' + id, kind: 'POSITION', status: 'HAPPENED', confidence: 1.0, extractor: 'test/1',
  quote: 'x', start: 0, end: 1, attributedTo: [], edtf: toString(day), earliest: day, latest: day, basis: 'BOUNDED'})
CREATE (claim)-[:ABOUT]->(event)
CREATE (claim)-[:FROM]->(article)
CREATE (claim)-[:NAMES {role: 'PERSON', position: 0}]->(mention)
