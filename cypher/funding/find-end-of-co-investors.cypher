// How many rounds did the last one of a page share with this investor, of those who share fewer than some number?
CALL () {
  MATCH (bond:Bond)
  USING INDEX bond:Bond(from, rounds)
  WHERE bond.from = $investor AND bond.rounds < $fewerThan
  WITH bond.from AS filed, bond.rounds AS rounds
  ORDER BY filed DESC, rounds DESC
  LIMIT $limit
  RETURN rounds
  UNION ALL
  MATCH (bond:Bond)
  USING INDEX bond:Bond(to, rounds)
  WHERE bond.to = $investor AND bond.rounds < $fewerThan
  WITH bond.to AS filed, bond.rounds AS rounds
  ORDER BY filed DESC, rounds DESC
  LIMIT $limit
  RETURN rounds
}
WITH rounds
ORDER BY rounds DESC
SKIP $limit - 1
LIMIT 1
RETURN rounds
