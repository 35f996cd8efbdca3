// Notes by what the other versions of its page, and the other copies of its text, find an article.
MATCH (article:Article {id: $place.id})
SET article.address = $place.address, article.sketch = $place.sketch
WITH article
UNWIND $place.bands AS key
MERGE (band:Band {key: key})
MERGE (article)-[:HAS]->(band)
