// Pins a field of an event to what one of its claims says, and to no other; to none if the claim is none of them.
MATCH (event:Event {id: $event})<-[:ABOUT]-(claim:Claim)
SET claim.pins = [pin IN coalesce(claim.pins, []) WHERE pin <> $field] + CASE claim.id WHEN $claim THEN [$field] ELSE [] END
RETURN claim.id AS claim
