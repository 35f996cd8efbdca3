// Which amendments, including those taken back, come after a given id?
MATCH (amendment:Amendment)
WHERE amendment.id > $after
WITH amendment ORDER BY amendment.id LIMIT $limit
RETURN amendment {.*, parts: [(amendment)-[:OF]->(anchor:Anchor) | anchor.id]} AS amendment
ORDER BY amendment.id
