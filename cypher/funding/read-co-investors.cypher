// Who joined between so many and so many rounds together with this investor?
CALL () {
  MATCH (bond:Bond)
  USING INDEX bond:Bond(from, rounds)
  WHERE bond.from = $investor AND bond.rounds >= $fewest AND bond.rounds <= $most
  RETURN bond, bond.rounds AS rounds, bond.to AS otherId
  UNION ALL
  MATCH (bond:Bond)
  USING INDEX bond:Bond(to, rounds)
  WHERE bond.to = $investor AND bond.rounds >= $fewest AND bond.rounds <= $most
  RETURN bond, bond.rounds AS rounds, bond.from AS otherId
}
MATCH (other:Entity {id: otherId})
RETURN bond {.key} AS bond, rounds, other {.id, .name, .kind} AS other
