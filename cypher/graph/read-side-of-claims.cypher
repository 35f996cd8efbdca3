// Which event do these claims report?
UNWIND $ids AS part
MATCH (:Claim {id: part})-[:ABOUT]->(event:Event)
RETURN event.id AS id, event.kind AS kind, part
