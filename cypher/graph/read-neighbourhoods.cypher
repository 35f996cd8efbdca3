// In which neighbourhoods of names do these entities lie?
UNWIND $entities AS id
MATCH (:Entity {id: id})-[:NEAR]->(place:Neighbourhood)
RETURN DISTINCT place.key AS key
