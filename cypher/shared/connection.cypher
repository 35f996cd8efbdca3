// A chain of events that connects two entities. An event connects those who take part in it.
(from:Entity {id: $from})
(()-[one:PARTICIPATED_IN]->(event:Event)<-[other:PARTICIPATED_IN]-(through:Entity) WHERE
  event.knownFrom <= $knownAt
  // What is stored of an event is what was known of it if nothing was reported later; else its claims are asked later.
  AND (event.knownUntil > $knownAt OR (event.status IN $statuses AND one.shown AND other.shown))
  AND (size($kinds) = 0 OR event.kind IN $kinds)
  AND NOT event.kind IN $excludedKinds
  AND NOT one.role IN $excludedRoles AND NOT other.role IN $excludedRoles
  // An entity that takes part in very many events connects everything.
  AND (through.id = $to OR coalesce(through.eventCount, 0) <= $mostEvents)
  AND (through.id = $to
    OR NOT (through.id IN $avoided OR coalesce(through.subkind IN $avoidedSubkinds, false)))
  AND coalesce(event.latest, $firstDay) >= $firstDay
  AND coalesce(event.earliest, $lastDay) <= $lastDay
){1,6}
(to:Entity {id: $to})
