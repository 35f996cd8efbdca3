// Which bonds of an entity are at these places? Each with the other entity.
CALL () {
  MATCH (bond:Bond)
  USING INDEX bond:Bond(from, place, status)
  WHERE bond.from = $entity AND bond.place >= $first AND bond.place <= $last
    // @include shared/wanted-bond
  RETURN bond, bond.to AS otherId, true AS isFrom
  UNION ALL
  MATCH (bond:Bond)
  USING INDEX bond:Bond(to, place, status)
  WHERE bond.to = $entity AND bond.place >= $first AND bond.place <= $last
    // @include shared/wanted-bond
  RETURN bond, bond.from AS otherId, false AS isFrom
}
MATCH (other:Entity {id: otherId})
RETURN bond {.key, .type, .status, .place} AS bond, isFrom, other {.id, .name, .kind} AS other
