// What is reported by a day of who took, left and held posts in this organization, or wherever this person had one?
MATCH (asked:Entity {id: $entity})
CALL (asked) {
  WITH asked WHERE asked:Organization
  RETURN asked AS organization
  UNION
  MATCH (asked)-[:PARTICIPATED_IN]->(post:Event)<-[place:PARTICIPATED_IN]-(organization:Entity)
  WHERE asked:Person AND post.kind IN ['FOUNDING', 'APPOINTMENT', 'DEPARTURE', 'POSITION']
    AND place.role IN ['ORGANIZATION', 'COMPANY']
  RETURN organization
}
UNWIND ['FOUNDING', 'APPOINTMENT', 'DEPARTURE', 'POSITION'] AS kind
MATCH ()-[part:PARTICIPATED_IN {entityId: organization.id, kind: kind}]->(event:Event)
USING INDEX part:PARTICIPATED_IN(entityId, kind)
WHERE event.knownFrom <= $knownAt
WITH DISTINCT event
RETURN event {
  // @include shared/event-as-known
} AS event
