// What do these articles claim?
UNWIND $articles AS id
MATCH (:Article {id: id})<-[:FROM]-(claim:Claim)
RETURN claim.id AS claim
