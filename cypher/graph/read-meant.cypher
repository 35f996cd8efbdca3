// In which wordings are these entities meant, and how often?
UNWIND $entities AS id
MATCH (entity:Entity {id: id})<-[meant:MEANT]-(wording:Wording)
RETURN id, coalesce(entity.near, []) AS near, collect(wording {.*, beside: [], count: meant.mentions}) AS wordings
