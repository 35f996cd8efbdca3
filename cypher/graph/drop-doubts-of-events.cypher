// Takes out of the queue what was in doubt about these events.
UNWIND $events AS id
MATCH (:Event {id: id})<-[:BETWEEN]-(doubt:Judgement {state: 'UNSURE'})
WITH DISTINCT doubt
DETACH DELETE doubt
