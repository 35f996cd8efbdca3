// Every entity with what means it, for the comparison of two stores.
// Scans: all entities, as it must.
MATCH (entity:Entity)
WITH entity, COLLECT {
  MATCH (entity)<-[means:MEANS]-(mention:Mention)
  RETURN mention.id + ' ' + means.because AS line ORDER BY line
} AS mentions
RETURN [
  entity.id, entity.kind, coalesce(entity.subkind, ''), entity.name, toStringList(entity.aliases),
  toString(entity.mentionCount), toString(coalesce(entity.eventCount, 0)), toString(coalesce(entity.articleCount, 0)), mentions
] + [id IN [entity.wikidata, entity.lei, entity.ticker] WHERE id IS NOT NULL] AS line
