// Lets events support the bonds of those who take part in them as they are shown now. Which bonds may have changed?
UNWIND $events AS row
CALL (row) {
  MATCH (before:BondEvent {id: row.id})-[:SHOWS]->(bond:Bond)
  WITH before, bond.key AS key
  DETACH DELETE before
  RETURN collect(key) AS left
}
CALL (row) {
  WITH row WHERE size(row.bonds) > 0
  CREATE (event:BondEvent {id: row.id})
  SET event += row.event
  WITH row, event
  UNWIND row.bonds AS shown
  MERGE (bond:Bond {key: shown.key})
  ON CREATE SET bond += shown.bond
  CREATE (event)-[new:SHOWS]->(bond)
  SET new = shown.support
  RETURN collect(shown.key) AS joined
}
UNWIND left + joined AS key
RETURN DISTINCT key
