// Makes a source due now, also one that is paused.
MATCH (source:NewsSource {id: $id})
SET source.nextPollAt = datetime()
RETURN source {.*} AS source
