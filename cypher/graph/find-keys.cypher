// By which names and circles are these mentions looked for?
UNWIND $mentions AS id
CALL (id) {
  MATCH (:Mention {id: id})-[:WORDED]->(:Wording)-[:CALLED|ALSO_CALLED]->(name:Name)
  RETURN name.key AS key
  UNION
  MATCH (mention:Mention {id: id})
  UNWIND mention.circles AS circle
  RETURN circle AS key
}
RETURN DISTINCT key
