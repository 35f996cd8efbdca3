// Which of these mentions and claims are there?
UNWIND $ids AS id
WITH id
WHERE EXISTS { MATCH (:Mention {id: id}) } OR EXISTS { MATCH (:Claim {id: id}) }
RETURN id
