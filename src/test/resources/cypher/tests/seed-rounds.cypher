// As many rounds as are wanted, each of a company of its own and reported once; every tenth without an amount.
CREATE (article:Article {id: 'rounds', knownFrom: date('2020-01-01'), publishedAt: date('2020-01-01'), text: '',
  outlet: 'The Herald', status: 'DONE'})
WITH article
UNWIND range(1, $rounds) AS n
WITH article, 'round-' + n AS id, date('2000-01-01') + duration({days: n % 7000}) AS day,
  CASE WHEN n % 10 > 0 THEN toFloat(n % 900) END AS amount
CREATE (company:Entity:Organization {id: 'organization-' + id, kind: 'ORGANIZATION', name: id, aliases: [], mentionCount: 1})
CREATE (mention:Mention {id: 'mention-' + id})-[:IN]->(article)
CREATE (mention)-[:MEANS]->(company)
CREATE (event:Event:FundingRound {id: id, kind: 'FUNDING_ROUND', status: 'HAPPENED', edtf: toString(day), earliest: day,
  latest: day, basis: 'STATED', sortDay: day, raisedAmount: amount, raisedCurrency: 'USD',
  sortAmount: coalesce(amount, -1.0), knownFrom: date('2020-01-01'), knownUntil: date('2020-01-01'), claimCount: 1,
  sourceCount: 1})
CREATE (company)-[:PARTICIPATED_IN {role: 'COMPANY', position: 0, entityId: company.id, earliest: day, eventId: id,
  kind: 'FUNDING_ROUND', knownUntil: date('2020-01-01'), shown: true}]->(event)
CREATE (claim:Claim {id: 'claim-' + id, kind: 'FUNDING_ROUND', status: 'HAPPENED', confidence: 1.0, extractor: 'test/1',
  quote: 'x', start: 0, end: 1, attributedTo: [], edtf: toString(day), earliest: day, latest: day, basis: 'STATED',
  raisedAmount: amount, raisedCurrency: 'USD'})
CREATE (claim)-[:ABOUT]->(event)
CREATE (claim)-[:FROM]->(article)
CREATE (claim)-[:NAMES {role: 'COMPANY', position: 0}]->(mention)
