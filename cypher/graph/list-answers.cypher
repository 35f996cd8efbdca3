// The kept answers of language models behind a given key, in the order of their keys.
MATCH (answer:ModelAnswer)
WHERE answer.key > $after
WITH answer ORDER BY answer.key LIMIT $limit
RETURN answer {.*} AS answer ORDER BY answer.key
