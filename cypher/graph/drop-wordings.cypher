// Removes those of these wordings in which no mention is left, and of the others what no mention in them means any more.
UNWIND $wordings AS id
MATCH (wording:Wording {id: id})
CALL (wording) {
  MATCH (wording)-[meant:MEANT {mentions: 0}]->(:Entity)
  DELETE meant
}
WITH wording
WHERE wording.mentions = 0
DETACH DELETE wording
