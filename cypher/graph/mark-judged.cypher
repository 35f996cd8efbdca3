// Notes of which wordings persons said something: of one of the mentions in them.
UNWIND $ids AS id
MATCH (:Mention {id: id})-[:WORDED]->(wording:Wording)
WITH DISTINCT wording
SET wording.said = true, wording.judged = true
