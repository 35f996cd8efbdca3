// Notes what came of a poll, says when the next is, and ends the lease of the one who polled.
MATCH (source:NewsSource {id: $id})
WHERE source.owner = $owner
SET source += $poll.properties,
  source.polledAt = datetime(),
  source.newArticles = source.newArticles + $poll.properties.lastNew,
  source.failedAt = CASE WHEN $poll.failure IS NULL THEN source.failedAt ELSE datetime() END,
  source.failure = coalesce($poll.failure, source.failure),
  source.nextPollAt = CASE WHEN source.paused THEN null ELSE datetime() + duration({seconds: $poll.waitSeconds}) END
REMOVE source.owner, source.leaseUntil
