// What is stored of an event, as far as `EventReader` reads it: the fields of `event {…}`. They are named one by one,
// as Neo4j reads those of a node in one go if they are, and else one after the other.
.id, .kind, .status, .edtf, .basis, .earliest, .latest, .claimCount, .sourceCount, .conflicts, .review, .doubts,
.reportedFrom, .reportedUntil, .reportedStages,
.beginEdtf, .beginBasis, .beginEarliest, .beginLatest, .endEdtf, .endBasis, .endEarliest, .endLatest, .lastHeld,
.series, .raisedAmount, .raisedCurrency, .valuationAmount, .valuationCurrency, .valuationBasis, .priceAmount, .priceCurrency,
.merger, .titles, .interim, .joint, .boardSeat, .manner, .headcount, .share, .jurisdiction, .court, .stage, .subject,
.outcome, .amountAmount, .amountCurrency, .degree, .field
