// Is there a source that is to be polled now and that nobody polls?
MATCH (source:NewsSource)
WHERE source.nextPollAt <= datetime() AND (source.leaseUntil IS NULL OR source.leaseUntil < datetime())
RETURN source.id AS id LIMIT 1
