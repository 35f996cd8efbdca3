// Every event as it is shown, with its claims and their participants, for the comparison of two stores.
// Scans: all events, as it must.
MATCH (event:Event)
RETURN [
  event.id,
  COLLECT { UNWIND keys(event) AS key WITH key ORDER BY key RETURN key + '=' + coalesce(toStringOrNull(event[key]), '') },
  coalesce(event.titles, []), event.because,
  COLLECT { MATCH (event)-[:FOLLOWS]->(earlier:Event) RETURN earlier.id },
  COLLECT { MATCH (event)<-[:ABOUT]-(claim:Claim) RETURN claim.id ORDER BY claim.id },
  COLLECT {
    MATCH (entity:Entity)-[part:PARTICIPATED_IN]->(event)
    RETURN part.role + ' ' + entity.id + ' ' + part.entityId + ' ' + toString(part.position) + ' ' + toString(coalesce(part.earliest, part.stateDay))
      AS line ORDER BY line
  }
] AS line
