// What did a language model answer to this question?
MATCH (answer:ModelAnswer {key: $key})
RETURN answer.answer AS answer
