// Takes the source that has been due for longest, for one instance and until its lease ends. Two never get the same one.
MERGE (lock:Lock {name: 'sources'})
SET lock.takenAt = datetime()
WITH lock
MATCH (source:NewsSource)
WHERE source.nextPollAt <= datetime() AND (source.leaseUntil IS NULL OR source.leaseUntil < datetime())
WITH source ORDER BY source.nextPollAt, source.id LIMIT 1
SET source.owner = $owner, source.leaseUntil = datetime() + $lease
RETURN source {.*} AS source
