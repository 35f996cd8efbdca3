// At which place does a page of the bonds of an entity end, that begins behind another place?
CALL () {
  MATCH (bond:Bond)
  USING INDEX bond:Bond(from, place, status)
  WHERE bond.from = $entity AND bond.place > $after AND bond.place < $end
    // @include shared/wanted-bond
  WITH bond.from AS filed, bond.place AS place
  ORDER BY filed, place
  LIMIT $limit
  RETURN place
  UNION ALL
  MATCH (bond:Bond)
  USING INDEX bond:Bond(to, place, status)
  WHERE bond.to = $entity AND bond.place > $after AND bond.place < $end
    // @include shared/wanted-bond
  WITH bond.to AS filed, bond.place AS place
  ORDER BY filed, place
  LIMIT $limit
  RETURN place
}
WITH place
ORDER BY place
SKIP $limit - 1
LIMIT 1
RETURN place
