// A page of all rounds, the smallest first, from one on; each with the claims known by a day.
// The page is read in the order of the index, so it costs what it shows and what its filters leave out on the way.
// Scans: all rounds, where an earlier day is asked for: which of them were reported before and after it no index tells.
CALL () {
  // Rounds of which nothing was reported later: what is stored of them is what was known.
  MATCH (round:FundingRound)
  USING INDEX round:FundingRound(sortAmount, id)
  WHERE round.sortAmount >= $afterKey AND round.id IS NOT NULL  // @backwards WHERE round.sortAmount <= $afterKey AND round.id IS NOT NULL
    AND coalesce(round.sortAmount > $afterKey OR round.id > $afterId, false)  // @backwards AND coalesce(round.sortAmount < $afterKey OR round.id < $afterId, false)
    AND round.knownUntil <= $knownAt AND round.claimCount > 0
    AND (size($series) = 0 OR toLower(round.series) IN $series)
    AND (size($statuses) = 0 OR round.status IN $statuses)
    AND (size($currencies) = 0 OR round.raisedCurrency IN $currencies)
    AND ($minAmount <= 0 OR round.raisedAmount >= $minAmount)
    AND ($maxAmount < 0 OR round.raisedAmount <= $maxAmount)
    AND coalesce(round.latest, $from) >= $from
    AND coalesce(round.earliest, $to) <= $to
    AND coalesce(
      coalesce(round.earliest, $validAt) <= $validAt OR (round.status = 'PLANNED' AND round.knownFrom <= $validAt), false)
  WITH round
  ORDER BY round.sortAmount, round.id  // @backwards ORDER BY round.sortAmount DESC, round.id DESC
  LIMIT $limit
  RETURN round AS event
  UNION
  // Rounds of which something was reported before that day, and something after it: to be told from the former alone.
  UNWIND CASE WHEN $lookingBack THEN [$knownAt] ELSE [] END AS day
  MATCH (round:FundingRound)
  USING INDEX round:FundingRound(sortAmount, id)
  WHERE round.sortAmount IS NOT NULL AND round.id IS NOT NULL
    AND round.knownFrom <= day AND round.knownUntil > day
  RETURN round AS event
}
RETURN event {
  // @include shared/event-as-known
} AS event
