// One article with everything that it names and claims, as it was recorded, whatever persons said of it since.
MATCH (article:Article {id: $article})
WHERE article.recordedAt IS NOT NULL
RETURN article {.*},
  // @include shared/recorded
