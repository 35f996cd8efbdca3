// Do the stored bonds of an entity tell how it stands to others on these days? They do unless something of it became known
// later, may have been later without a first day, or relates too many; nor if it is filed under one of these after that day.
CALL () {
  UNWIND ['ONCE', 'YEAR', 'LONGER'] AS known
  MATCH ()-[part:PARTICIPATED_IN]->()
  USING INDEX part:PARTICIPATED_IN(entityId, known, knownUntil, knownFrom, eventId)
  WHERE part.entityId = $entity AND part.known = known AND part.knownUntil > $knownAt
    AND part.knownFrom IS NOT NULL AND part.eventId IS NOT NULL
  RETURN 1 AS one LIMIT 1
  UNION ALL
  MATCH ()-[part:PARTICIPATED_IN]->()
  USING INDEX part:PARTICIPATED_IN(entityId, openUntil, eventId)
  WHERE part.entityId = $entity AND part.openUntil > $validAt AND part.eventId IS NOT NULL
  RETURN 1 AS one LIMIT 1
  UNION ALL
  MATCH ()-[part:PARTICIPATED_IN]->()
  USING INDEX part:PARTICIPATED_IN(entityId, stateDay, eventId)
  WHERE part.entityId = $entity AND part.stateDay > $validAt AND part.eventId IS NOT NULL
  RETURN 1 AS one LIMIT 1
  UNION ALL
  MATCH ()-[part:PARTICIPATED_IN]->()
  USING INDEX part:PARTICIPATED_IN(entityId, apart)
  WHERE part.entityId = $entity AND part.apart = true
  RETURN 1 AS one LIMIT 1
  UNION ALL
  UNWIND $facets AS facet
  MATCH ()-[part:PARTICIPATED_IN]->()
  USING INDEX part:PARTICIPATED_IN(entityId, facet, earliest, eventId)
  WHERE part.entityId = $entity AND part.facet = facet AND part.earliest > $validAt AND part.eventId IS NOT NULL
  RETURN 1 AS one LIMIT 1
}
RETURN count(one) = 0 AS bonded
