// Notes in which circles mentions stand.
UNWIND $mentions AS row
MATCH (mention:Mention {id: row.id})
SET mention.circles = row.circles
