// Whose name or alias is like these words? The best match first; among equals, who is mentioned most.
// Of very many matches, the best ones and the best of those who are mentioned often are looked at.
CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: $most}) YIELD node AS entity, score
  RETURN entity, score, 0 AS rank
  UNION ALL
  CALL db.index.fulltext.queryNodes('prominent_names', $words, {limit: $most}) YIELD node AS entity, score
  RETURN entity, score, 1 AS rank
}
WITH entity, score, rank ORDER BY rank
WITH entity, head(collect(score)) AS score
WHERE (size($kinds) = 0 OR entity.kind IN $kinds)
  // Who was named by then, and had taken part in something if in anything.
  AND (NOT $lookingBack OR EXISTS {
    MATCH (entity)<-[:MEANS]-(:Mention)-[:IN]->(article:Article)
    WHERE
      // @include shared/known-by-then
  })
  AND (NOT $longAgo OR EXISTS { MATCH (entity)-[part:PARTICIPATED_IN]->() WHERE coalesce(part.earliest, part.stateDay) <= $validAt })
RETURN entity {.id, .kind, .subkind, .name, .aliases, .mentionCount} AS entity
ORDER BY score * (1 + log10(1 + entity.mentionCount) / 10) DESC, entity.mentionCount DESC, entity.id
LIMIT $limit
