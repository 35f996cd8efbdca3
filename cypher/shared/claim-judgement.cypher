// What a person said about a claim of an article, with the claim as it was and as it is then: the fields of `judgement {…}`.
.*,
article: article.id,
judged: head([(judgement)-[:JUDGED]->(was:Statement) | was {.*}]),
said: head([(judgement)-[:SAYS]->(is:Statement) | is {.*}])
