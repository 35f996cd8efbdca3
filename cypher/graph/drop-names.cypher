// Removes those of these names that no wording uses any more.
UNWIND $names AS key
MATCH (name:Name {key: key})
WHERE NOT EXISTS { (name)<-[:CALLED|ALSO_CALLED|STANDS_IN]-(:Wording) }
DETACH DELETE name
