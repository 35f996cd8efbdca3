// Has every article submitted at the same time and in English, so that answers which tell of it are always the same.
MATCH (article:Article) SET article.submittedAt = datetime('2024-06-01T12:00:00Z'), article.language = 'en'
