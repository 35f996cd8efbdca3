// Counts how many mentions in each wording mean which entity, and whether it is one for all as no person judged any.
CALL () {
  UNWIND $meant AS row
  MATCH (:Wording {id: row.wording})-[before:MEANT]->(:Entity)
  WITH DISTINCT before
  DELETE before
}
UNWIND $meant AS row
MATCH (wording:Wording {id: row.wording})
MATCH (entity:Entity {id: row.entity})
SET wording.judged = row.judged
CREATE (wording)-[:MEANT {mentions: row.mentions, open: NOT row.judged}]->(entity)
