// Every tenure, for the comparison of two stores.
// Scans: all tenures, as it must.
MATCH (person:Person)-[held:HELD]->(organization:Organization)
RETURN [
  person.id, organization.id, coalesce(held.title, ''), toString(held.interim), toString(held.joint),
  coalesce(held.fromEdtf, ''), coalesce(held.toEdtf, ''),
  toStringOrNull(held.sureUntil), held.begunBy, held.endedBy
] AS line
