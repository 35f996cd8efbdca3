// Some events that an earlier version wrote, which support no bonds yet; each as it is shown today.
// Scans: the events that are left.
MATCH (event:Unbonded)
WITH event LIMIT $limit
WITH event, event.id AS id, event.reportedFrom IS NOT NULL AS isStored
// @include shared/event-told
RETURN id, told AS event
