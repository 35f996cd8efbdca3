// What is reported of one event by articles known by a day?
CALL () {
  MATCH (event:Event {id: $id})
  RETURN event
  UNION
  // A former id leads to a claim that still reports it.
  MATCH (:Claim {id: split($id, '-')[-1]})-[:ABOUT]->(event:Event)
  WHERE NOT EXISTS { MATCH (:Event {id: $id}) } AND $id STARTS WITH replace(toLower(event.kind), '_', '-')
  RETURN event
}
RETURN event {
  // @include shared/event-with-claims
} AS event
