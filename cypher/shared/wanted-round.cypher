// What is asked for of the rounds of somebody, except for what the index by kind, role and status has.
AND all(who IN $companies WHERE EXISTS {
  MATCH (round)<-[other:PARTICIPATED_IN {entityId: who}]-() WHERE other.shown AND other.role = 'COMPANY'
})
AND all(who IN $leads WHERE EXISTS {
  MATCH (round)<-[other:PARTICIPATED_IN {entityId: who}]-() WHERE other.shown AND other.role = 'LEAD_INVESTOR'
})
AND all(who IN $investors WHERE EXISTS {
  MATCH (round)<-[other:PARTICIPATED_IN {entityId: who}]-() WHERE other.shown AND other.role IN $investorRoles
})
AND (size($series) = 0 OR toLower(round.series) IN $series)
AND (size($currencies) = 0 OR round.raisedCurrency IN $currencies)
AND ($minAmount <= 0 OR round.raisedAmount >= $minAmount)
AND ($maxAmount < 0 OR round.raisedAmount <= $maxAmount)
AND coalesce(round.latest, $from) >= $from
AND coalesce(round.earliest, $to) <= $to
AND (coalesce(round.earliest, $validAt) <= $validAt OR (round.status = 'PLANNED' AND round.knownFrom <= $validAt))
