// What is reported of these events by articles known by a day?
UNWIND $ids AS id
MATCH (event:Event {id: id})
WHERE event.knownFrom <= $knownAt
RETURN event {
  // @include shared/event-with-claims
} AS event
