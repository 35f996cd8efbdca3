// Has a source that was polled at noon, and that no server polls again.
CREATE (:NewsSource {
  id: 'ledger', address: 'https://ledger.example/feed', kind: 'RSS', outlet: 'The Ledger', everyMinutes: 30, paused: false,
  addedAt: datetime('2024-05-31T09:00:00Z'), polledAt: datetime('2024-06-01T12:00:00Z'), lastOutcome: 'READ', lastNew: 3,
  lastRefused: 1, lastNote: 'https://ledger.example/video/7: There is no article on this page.',
  failedAt: datetime('2024-05-31T21:30:00Z'), failure: 'https://ledger.example/feed answers 502.', newArticles: 41,
  failures: 0, waiting: [], seen: [], nextPollAt: datetime('2999-01-01T00:00:00Z')
})
