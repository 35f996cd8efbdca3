// Which entities does this article mention?
MATCH (:Article {id: $article})<-[:IN]-(mention:Mention)
RETURN mention {.*, circles: null, beside: []} AS mention
