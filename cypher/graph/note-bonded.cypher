// Notes of events that they have their bonds; those who take part in one with too many are answered about from its events.
UNWIND $events AS row
MATCH (event:Event {id: row.id})
REMOVE event:Unbonded
WITH event, row
WHERE row.apart
MATCH (event)<-[part:PARTICIPATED_IN]-()
SET part.apart = true
