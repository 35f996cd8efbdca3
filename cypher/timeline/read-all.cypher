// What happened at all, in order, from one event on? Each event as it was known by a day.
CALL () {
  // Events of which nothing was reported later: what is stored of them is what was known.
  UNWIND CASE WHEN size($kinds) = 0 THEN [true] ELSE [] END AS anyKind
  CALL () {
    MATCH (event:Event)
    USING INDEX event:Event(sortDay, id)
    WHERE event.sortDay >= $afterDay AND event.id IS NOT NULL  // @backwards WHERE event.sortDay <= $afterDay AND event.id IS NOT NULL
      // @include shared/wanted-of-all
    WITH event
    ORDER BY event.sortDay, event.id  // @backwards ORDER BY event.sortDay DESC, event.id DESC
    LIMIT $limit
    RETURN event
  }
  RETURN event
  UNION
  UNWIND $kinds AS kind
  CALL (kind) {
    MATCH (event:Event)
    USING INDEX event:Event(kind, sortDay, id)
    WHERE event.kind = kind
      AND event.sortDay >= $afterDay AND event.id IS NOT NULL  // @backwards AND event.sortDay <= $afterDay AND event.id IS NOT NULL
      // @include shared/wanted-of-all
    WITH event
    ORDER BY event.kind, event.sortDay, event.id  // @backwards ORDER BY event.kind DESC, event.sortDay DESC, event.id DESC
    LIMIT $limit
    RETURN event
  }
  WITH event
  ORDER BY event.sortDay, event.id  // @backwards ORDER BY event.sortDay DESC, event.id DESC
  LIMIT $limit
  RETURN event
  UNION
  // Events of which something was reported before that day, and something after it: to be told from the former alone.
  UNWIND $partly AS changed
  MATCH (event:Event)
  USING INDEX event:Event(changed, changedUntil, id)
  WHERE event.changed = changed.width AND event.changedUntil > $knownAt AND event.changedUntil <= changed.until
    AND event.id IS NOT NULL
    AND event.sortDay IS NOT NULL AND event.knownFrom <= $knownAt
    AND (size($kinds) = 0 OR event.kind IN $kinds)
  RETURN event
}
RETURN event {
  // @include shared/event-as-known
} AS event
