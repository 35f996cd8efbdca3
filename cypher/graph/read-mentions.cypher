// Which mentions go by any of these keys, what do they mean so far, and beside which organizations are they named?
UNWIND $keys AS key
MATCH (:Name {key: key})<-[:CALLED|ALSO_CALLED|STANDS_IN]-(wording:Wording)<-[:WORDED]-(mention:Mention)
WHERE NOT key STARTS WITH '~' OR key IN mention.circles
WITH DISTINCT mention, wording
RETURN mention {
  .*,
  wording: wording.id,
  means: head([(mention)-[:MEANS]->(entity:Entity) | entity.id]),
  because: head([(mention)-[means:MEANS]->(:Entity) | means.because]),
  beside: COLLECT {
    MATCH (mention)<-[:NAMES]-(:Claim)-[:NAMES]->(other:Mention)-[:MEANS]->(organization:Organization)
    WHERE mention.kind = 'PERSON'
    RETURN DISTINCT organization.id
  }
} AS mention
