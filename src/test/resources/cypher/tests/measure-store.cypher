// How much there is in the store: what is written changes it.
MATCH (n)
WHERE NOT n:Lock
RETURN count(n) AS nodes,
       sum(reduce(size = 0, key IN keys(n) | size + coalesce(size(toStringOrNull(n[key])), 1))) AS letters,
       count { ()-->() } AS links
