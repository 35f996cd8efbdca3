// Which rounds did each of these pairs of investors join, the latest first?
UNWIND $pairs AS pair
CALL (pair) {
  UNWIND pair.bonds AS key
  MATCH (event)-[shows:SHOWS]->()
  USING INDEX shows:SHOWS(bond, day, eventId)
  WHERE shows.bond = key AND shows.day IS NOT NULL AND shows.eventId IS NOT NULL
  WITH shows, shows.day AS day, shows.eventId AS id, event
  ORDER BY day DESC, id DESC
  MATCH (company:Entity {id: shows.company})
  RETURN collect({
    id: id, round: event {.series, .edtf, .basis, .earliest, .latest}, company: company {.id, .name, .kind},
    led: pair.investor IN shows.leads
  }) AS rounds
}
RETURN pair.investor AS investor, rounds
