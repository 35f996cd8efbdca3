// Counts the events that support these bonds, and gives each its place by the first of them; one without any is removed.
UNWIND $bonds AS key
MATCH (bond:Bond {key: key})
WITH bond, COUNT { (bond)<-[:SHOWS]-() } AS events
FOREACH (gone IN CASE WHEN events = 0 THEN [bond] ELSE [] END | DELETE gone)
WITH bond, events
WHERE events > 0
CALL (bond) {
  MATCH ()-[shows:SHOWS]->()
  USING INDEX shows:SHOWS(bond, day, eventId)
  WHERE shows.bond = bond.key AND shows.day IS NOT NULL AND shows.eventId IS NOT NULL
  WITH shows.bond AS filed, shows.day AS day, shows.eventId AS id
  ORDER BY filed, day, id
  LIMIT 1
  RETURN day
}
SET bond.events = events, bond.place = bond.rank + ' ' + toString(day)
