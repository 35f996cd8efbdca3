// What did persons say, and not take back, of what these mentions mean?
UNWIND $ids AS id
MATCH (:Anchor {id: id})<-[:OF]-(amendment:Amendment)
WHERE amendment.takenBackAt IS NULL
WITH DISTINCT amendment
RETURN amendment {.*, parts: [(amendment)-[:OF]->(anchor:Anchor) | anchor.id]} AS amendment
