// Was the store written before mentions were counted to wordings? Any one mention tells.
// Scans: for one mention.
MATCH (mention:Mention)
WITH mention LIMIT 1
WHERE NOT EXISTS { (mention)-[:WORDED]->(:Wording) }
RETURN mention.id AS mention
