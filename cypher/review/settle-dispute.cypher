// A person has looked at a claim that extractors read differently: it waits no longer.
MATCH (claim:Claim {id: $id})
WHERE claim.disputed
SET claim.disputed = null
RETURN count(*) AS settled
