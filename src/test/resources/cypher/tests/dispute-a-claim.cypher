// Lets a claim of the examples be one that two extractors read differently.
MATCH (claim:Claim {id: 'abde4984ab70e42a000a'})
SET claim.disputed = true, claim.rank = 4, claim.support = [
  '{"field":"quote","outcome":"CONFIRMED","note":"stands in the text"}',
  '{"field":"raised","outcome":"DISPUTED","note":"another extractor has USD 101000000"}'
]
