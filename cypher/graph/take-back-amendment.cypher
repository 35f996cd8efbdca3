// Notes that what a person said of an entity no longer holds, and tells of which mentions it was said.
MATCH (amendment:Amendment {id: $id})
WHERE amendment.takenBackAt IS NULL
SET amendment.takenBackAt = datetime()
RETURN [(amendment)-[:OF]->(anchor:Anchor) | anchor.id] AS parts
