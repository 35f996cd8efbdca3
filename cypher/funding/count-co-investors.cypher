// With how many others did this investor join rounds?
CALL () {
  MATCH (bond:Bond)
  USING INDEX bond:Bond(from, rounds)
  WHERE bond.from = $investor AND bond.rounds IS NOT NULL
  RETURN count(*) AS others
  UNION ALL
  MATCH (bond:Bond)
  USING INDEX bond:Bond(to, rounds)
  WHERE bond.to = $investor AND bond.rounds IS NOT NULL
  RETURN count(*) AS others
}
RETURN sum(others) AS others
