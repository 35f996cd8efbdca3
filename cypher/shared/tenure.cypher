// What is stored of a tenure: the fields of `held {…}`.
.title, .interim, .joint, .fromEdtf, .fromBasis, .fromEarliest, .fromLatest, .toEdtf, .toBasis, .toEarliest, .toLatest,
.sureUntil, .begunBy, .endedBy
