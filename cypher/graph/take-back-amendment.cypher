// Marks an amendment as taken back, and returns the mentions it was about.
MATCH (amendment:Amendment {id: $id})
WHERE amendment.takenBackAt IS NULL
SET amendment.takenBackAt = datetime()
RETURN [(amendment)-[:OF]->(anchor:Anchor) | anchor.id] AS parts
