// Which claims does this article make?
MATCH (:Article {id: $article})<-[:FROM]-(claim:Claim)
RETURN claim.id AS claim
