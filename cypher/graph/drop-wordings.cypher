// Removes those of these wordings in which no mention is left.
UNWIND $wordings AS id
MATCH (wording:Wording {id: id, mentions: 0})
DETACH DELETE wording
