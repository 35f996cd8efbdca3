// Was the store written before mentions were counted to wordings, of which any mention tells, or events gave bonds?
// Scans: for one mention and one event.
RETURN
  EXISTS {
    MATCH (mention:Mention)
    WITH mention LIMIT 1
    WHERE NOT EXISTS { (mention)-[:WORDED]->(:Wording) }
    RETURN mention
  } AS unworded,
  EXISTS { MATCH (:Unbonded) } AS unbonded
