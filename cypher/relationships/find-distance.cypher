// How many events are two entities apart?
MATCH path = SHORTEST 1
  // @include shared/connection
RETURN length(path) / 2 AS distance
