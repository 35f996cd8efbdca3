// Removes those of these names that no mention goes by any more.
UNWIND $names AS key
MATCH (name:Name {key: key})
WHERE NOT EXISTS { (name)<-[:CALLED]-(:Mention) }
DELETE name
