// Names all properties that are shown of events and tenures, so that Neo4j warns of none that no event of a store has.
CREATE (named:Named {
  reportedStages: 1, conflicts: 1, review: 1, doubts: 1,
  beginEdtf: 1, beginBasis: 1, beginEarliest: 1, beginLatest: 1, endEdtf: 1, endBasis: 1, endEarliest: 1, endLatest: 1, lastHeld: 1,
  series: 1, raisedAmount: 1, raisedCurrency: 1, valuationAmount: 1, valuationCurrency: 1, valuationBasis: 1,
  priceAmount: 1, priceCurrency: 1, merger: 1, titles: 1, interim: 1, joint: 1, boardSeat: 1, manner: 1, headcount: 1, share: 1,
  jurisdiction: 1, court: 1, stage: 1, subject: 1, outcome: 1, amountAmount: 1, amountCurrency: 1, degree: 1, field: 1,
  fromEdtf: 1, fromBasis: 1, fromEarliest: 1, fromLatest: 1, toEdtf: 1, toBasis: 1, toEarliest: 1, toLatest: 1, sureUntil: 1
})
DELETE named;
