// What is reported of an organization's founding, and of the posts of these persons in it?
CALL () {
  MATCH ()-[part:PARTICIPATED_IN {entityId: $organization, kind: 'FOUNDING'}]->(event:Event)
  RETURN event
  UNION
  UNWIND $persons AS person
  UNWIND ['APPOINTMENT', 'DEPARTURE', 'POSITION'] AS kind
  MATCH ()-[part:PARTICIPATED_IN {entityId: person, kind: kind}]->(event:Event)
  WHERE EXISTS { (event)<-[:PARTICIPATED_IN]-(:Organization {id: $organization}) }
  RETURN event
}
RETURN DISTINCT event {
  // @include shared/event-as-known
} AS event
