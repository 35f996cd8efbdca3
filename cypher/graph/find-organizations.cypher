// In which organizations may posts be held by others, going by these events?
UNWIND $events AS id
MATCH (event:Event {id: id})<-[part:PARTICIPATED_IN]-(organization:Organization)
WHERE part.role IN ['COMPANY', 'ORGANIZATION'] AND event.kind IN ['FOUNDING', 'APPOINTMENT', 'DEPARTURE', 'POSITION']
RETURN DISTINCT organization.id AS organization
