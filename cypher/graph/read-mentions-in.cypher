// Whom and what does this article name?
MATCH (:Article {id: $article})<-[:IN]-(mention:Mention)
RETURN mention {.*, beside: []} AS mention
