// Pins fields of events to what these claims say, as persons decided in another store.
UNWIND $pins AS row
MATCH (claim:Claim {id: row.claim})
SET claim.pins = row.fields
