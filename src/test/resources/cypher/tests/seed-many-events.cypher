// So many events of so many companies that a plan which reads them all is not the cheapest.
UNWIND range(1, 300) AS company
CREATE (entity:Entity:Organization {id: 'organization-many-' + company, kind: 'ORGANIZATION', name: 'Many ' + company})
WITH entity, company
UNWIND range(1, 20) AS number
WITH entity, 'many-' + company + '-' + number AS id, date('2020-01-01') + duration({days: company + number}) AS day
CREATE (event:Event:FundingRound {
  id: id, kind: 'FUNDING_ROUND', status: 'HAPPENED', edtf: toString(day), earliest: day, latest: day, basis: 'STATED',
  sortDay: day, sortAmount: -1.0, knownFrom: day, knownUntil: day, claimCount: 1, sourceCount: 1
})
CREATE (entity)-[:PARTICIPATED_IN {
  entityId: entity.id, earliest: day, eventId: id, role: 'COMPANY', position: 0, kind: 'FUNDING_ROUND'
}]->(event)
CREATE (event)<-[:ABOUT]-(:Claim {id: 'claim-' + id, kind: 'FUNDING_ROUND'})
