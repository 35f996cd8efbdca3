// Keeps what a language model answered, once, with what it cost.
MERGE (answer:ModelAnswer {key: $kept.key})
ON CREATE SET answer += $kept.properties, answer.askedAt = coalesce($kept.askedAt, datetime())
