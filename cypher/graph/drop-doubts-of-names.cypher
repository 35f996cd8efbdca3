// Takes out of the queue what was in doubt about the names of these neighbourhoods.
UNWIND $keys AS key
MATCH (doubt:Judgement {state: 'UNSURE', place: key})
DETACH DELETE doubt
