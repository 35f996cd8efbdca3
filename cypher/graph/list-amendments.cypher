// Which amendments does this entity have, including those taken back, the latest first?
MATCH (:Entity {id: $id})<-[:MEANS]-(mention:Mention)
MATCH (:Anchor {id: mention.id})<-[:OF]-(amendment:Amendment)
WITH DISTINCT amendment ORDER BY amendment.at DESC, amendment.id LIMIT 500
RETURN amendment {.*, parts: [(amendment)-[:OF]->(anchor:Anchor) | anchor.id]} AS amendment
