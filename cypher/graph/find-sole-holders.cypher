// Who is reported to take, leave or hold a post in this organization that one person holds at a time?
MATCH ()-[part:PARTICIPATED_IN {solePostIn: $organization}]->(event:Event)
MATCH (event)<-[:PARTICIPATED_IN]-(person:Person)
RETURN DISTINCT person.id AS person
