// Which wordings go by any of these names or stand in any of these circles, and what do mentions in them mean so far?
UNWIND $keys AS key
MATCH (:Name {key: key})<-[found:CALLED|ALSO_CALLED|STANDS_IN]-(wording:Wording)
WITH wording, collect(CASE type(found) WHEN 'STANDS_IN' THEN key END) AS circles
RETURN wording {
  .*, circles: circles + CASE WHEN wording.standsAlone THEN [] ELSE wording.circles END,
  means: head([(wording)-[:MEANT {open: true}]->(entity:Entity) | entity.id])
} AS wording
