// Removes those of these neighbourhoods in which no entity lies any more.
UNWIND $keys AS key
MATCH (place:Neighbourhood {key: key})
WHERE NOT EXISTS { (place)<-[:NEAR]-(:Entity) }
DELETE place
