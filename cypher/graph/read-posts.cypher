// What is reported of these organizations' foundings, appointments, departures and of who holds a post?
UNWIND $organizations AS id
UNWIND ['FOUNDING', 'APPOINTMENT', 'DEPARTURE', 'POSITION'] AS kind
MATCH ()-[part:PARTICIPATED_IN {entityId: id, kind: kind}]->(event:Event)
WITH DISTINCT event
RETURN event {
  // @include shared/event-as-known
} AS event
