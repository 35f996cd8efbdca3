// Which events up to a day support these bonds, in order, and when were the first and the last of each?
UNWIND $bonds AS key
CALL (key) {
  MATCH (event)-[shows:SHOWS]->()
  USING INDEX shows:SHOWS(bond, day, eventId)
  WHERE shows.bond = key AND shows.day <= $validAt AND shows.eventId IS NOT NULL
  WITH shows.bond AS filed, shows.day AS day, shows.eventId AS id, event
  ORDER BY filed, day, id
  WITH collect(id) AS ids, collect(event) AS events
  RETURN ids, head(events) AS first, last(events) AS last
}
RETURN key, ids, first {.edtf, .basis, .earliest, .latest} AS first, last {.edtf, .basis, .earliest, .latest} AS last
