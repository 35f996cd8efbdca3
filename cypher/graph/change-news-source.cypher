// Changes how a source is polled. One that is paused has no next poll; one that no longer is, has it when it is due.
MATCH (source:NewsSource {id: $id})
SET source += $changed,
  source.nextPollAt = CASE
    WHEN $changed.paused THEN null
    WHEN source.polledAt IS NULL THEN datetime()
    WHEN source.nextPollAt IS NULL OR source.failures = 0
      THEN source.polledAt + duration({minutes: $changed.everyMinutes})
    ELSE source.nextPollAt
  END
RETURN source {.*} AS source
