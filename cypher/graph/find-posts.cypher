// In which organizations may which persons hold other posts than before, going by these events, and are any founded?
UNWIND $events AS id
MATCH (event:Event {id: id})<-[part:PARTICIPATED_IN]-(organization:Organization)
WHERE part.role IN ['COMPANY', 'ORGANIZATION'] AND event.kind IN ['FOUNDING', 'APPOINTMENT', 'DEPARTURE', 'POSITION']
RETURN DISTINCT organization.id AS organization, event.kind = 'FOUNDING' AS founding,
  COLLECT { MATCH (event)<-[:PARTICIPATED_IN]-(person:Person) RETURN DISTINCT person.id } AS persons
