// Which entities have this id or name? Rank 0 is the id, also a former one, 1 the canonical name, 2 an alias.
CALL () {
  MATCH (entity:Entity {id: $asked})
  RETURN entity, 0 AS rank
  UNION ALL
  MATCH (:Former {id: $asked})-[:OF]->(anchor:Anchor)
  WITH anchor.id AS part
  MATCH (mention:Mention {id: part})-[:MEANS]->(entity:Entity)
  USING INDEX mention:Mention(id)
  WITH entity, count(*) AS mentions ORDER BY mentions DESC, entity.id LIMIT 1
  RETURN entity, 0 AS rank
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_names', $phrase, {limit: 500}) YIELD node AS entity
  WITH entity, toLower($asked) AS asked
  WITH entity, CASE
    WHEN toLower(entity.name) = asked THEN 1
    WHEN any(alias IN entity.aliases WHERE toLower(alias) = asked) THEN 2
  END AS rank
  WHERE rank IS NOT NULL
  RETURN entity, rank
}
RETURN entity {.id, .kind, .subkind, .name, .aliases, .mentionCount} AS entity, rank
ORDER BY rank, entity.mentionCount DESC, entity.id
