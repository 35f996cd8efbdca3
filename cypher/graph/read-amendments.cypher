// What did persons say, and not take back, of mentions of these entities, and what does the first of those that are left mean?
UNWIND $entities AS id
MATCH (:Entity {id: id})<-[:MEANT]-(:Wording {said: true})<-[:WORDED]-(mention:Mention)
MATCH (:Anchor {id: mention.id})<-[:OF]-(amendment:Amendment)
WHERE amendment.takenBackAt IS NULL
WITH DISTINCT amendment
RETURN amendment {.*, parts: [(amendment)-[:OF]->(anchor:Anchor) | anchor.id]} AS amendment, COLLECT {
  MATCH (amendment)-[:OF]->(anchor:Anchor)
  MATCH (part:Mention {id: anchor.id})-[:MEANS]->(entity:Entity)
  RETURN {part: part.id, entity: entity.id}
} AS meant
