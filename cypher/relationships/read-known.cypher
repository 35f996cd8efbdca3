// What is known by a day of these events? Each with the claims known by then.
UNWIND $events AS id
MATCH (event:Event {id: id})
WHERE event.knownFrom <= $knownAt
RETURN event {
  // @include shared/event-as-known
} AS event
