// An event as it was known by a day: as it is stored, with who takes part in it; or, unless `isStored`, the claims from which
// to tell. It is looked up once more, and its properties stand apart from all else: Neo4j reads the properties of a node in
// one go only where a query reads none before, and where a projection has nothing but them.
CALL (event, isStored) {
  WITH event WHERE isStored
  MATCH (stored) WHERE elementId(stored) = elementId(event)
  RETURN {
    isStored: true,
    shown: stored {
      // @include shared/event-shown
    },
    participants: COLLECT {
      MATCH (stored)<-[part:PARTICIPATED_IN]-(entity)
      RETURN {part: part {.role, .position, .shown}, entity: entity {.id, .name, .kind}}
    }
  } AS told
  UNION ALL
  WITH event, isStored WHERE NOT isStored
  RETURN event {
    // @include shared/event-with-claims
  } AS told
}
