// Whom and what does this article name?
MATCH (:Article {id: $article})<-[:IN]-(mention:Mention)
RETURN mention {.*, circles: null, beside: []} AS mention
