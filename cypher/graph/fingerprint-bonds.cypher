// Every bond with the events that support it, for the comparison of two stores.
// Scans: all bonds, as it must.
MATCH (bond:Bond)
RETURN [
  bond.key, bond.from, bond.type, bond.to, bond.status, bond.rank, bond.place, toString(bond.events),
  coalesce(toString(bond.rounds), ''),
  COLLECT {
    MATCH (event:BondEvent)-[shows:SHOWS]->(bond)
    RETURN event.id + ' ' + event.edtf + ' ' + event.basis + ' ' + coalesce(event.series, '') + ' ' + shows.eventId + ' '
      + shows.bond + ' ' + toString(shows.day) + ' ' + coalesce(shows.company, '')
      + ' ' + reduce(all = '', lead IN coalesce(shows.leads, []) | all + lead + ' ') AS line
    ORDER BY line
  }
] AS line
