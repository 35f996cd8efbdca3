// By which chains of so many events are two entities connected? Of very many chains, some.
MATCH path = SHORTEST 500
  // @include shared/connection
WITH path
ORDER BY length(path), [node IN nodes(path) | node.id]
LIMIT $limit
RETURN [node IN nodes(path) WHERE node:Entity | node {.id, .name, .kind}] AS entities,
  [node IN nodes(path) WHERE node:Event | node.id] AS events
