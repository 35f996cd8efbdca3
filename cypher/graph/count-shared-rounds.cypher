// Counts the rounds that two investors are said to have joined, and keeps the count at one of their bonds.
UNWIND $bonds AS key
WITH split(key, ' ') AS parts
WHERE parts[1] = 'CO_INVESTED_WITH' AND parts[3] IN ['HAPPENED', 'ALLEGED']
WITH DISTINCT parts[0] + ' CO_INVESTED_WITH ' + parts[2] + ' ' AS pair
OPTIONAL MATCH (happened:Bond {key: pair + 'HAPPENED'})
OPTIONAL MATCH (alleged:Bond {key: pair + 'ALLEGED'})
WITH coalesce(happened, alleged) AS counted, CASE WHEN happened IS NOT NULL THEN alleged END AS other,
  coalesce(happened.events, 0) + coalesce(alleged.events, 0) AS rounds
SET counted.rounds = rounds, other.rounds = null
