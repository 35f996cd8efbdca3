// A part in an event that is said to have happened by a day, as far as it was known by a day. What was reported of it later may
// have changed its status and its date, so the reader looks at those again.
AND CASE
  WHEN part.knownUntil <= $knownAt
  THEN event.status IN $statuses AND coalesce(event.earliest, $validAt) <= $validAt
  ELSE part.knownFrom <= $knownAt
END
