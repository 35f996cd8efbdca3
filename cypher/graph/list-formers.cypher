// Which ids did entities have before, behind a given one, and by which mentions are they found now?
MATCH (former:Former)
WHERE former.id > $after
WITH former ORDER BY former.id LIMIT $limit
RETURN former.id AS id, [(former)-[:OF]->(anchor:Anchor) | anchor.id] AS parts
ORDER BY id
