// How many tokens did answers cost since a moment?
MATCH (answer:ModelAnswer)
WHERE answer.askedAt >= $since
RETURN sum(answer.promptTokens + answer.answerTokens) AS tokens
