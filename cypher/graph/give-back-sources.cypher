// Ends the leases of all sources that are being polled.
// Scans: sources are few, and this runs once at a start.
MATCH (source:NewsSource)
WHERE source.leaseUntil IS NOT NULL
REMOVE source.owner, source.leaseUntil
