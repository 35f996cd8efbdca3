// Of which of these names and the longer ones that they stand for does an article have both?
UNWIND $names AS key
MATCH (short:Name {key: key})-[:SHORT_FOR {apart: true}]->(long:Name)
RETURN short.key AS short, long.key AS long
