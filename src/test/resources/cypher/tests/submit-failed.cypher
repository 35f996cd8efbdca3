// Has an article that could not be read.
CREATE (:Article {
  id: 'draft-1', title: 'A draft', text: 'They met.', language: 'en', status: 'FAILED', problem: 'It has no end.',
  submittedAt: datetime('2024-06-01T12:00:00Z'), knownFrom: date('2024-06-01')
})
