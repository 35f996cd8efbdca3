// Makes sure that these entities are there, for mentions to mean them.
UNWIND $entities AS id
MERGE (:Entity {id: id})
