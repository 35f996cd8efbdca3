// One article with everything that it names and claims, as it was recorded, no matter what people said about it since.
MATCH (article:Article {id: $article})
WHERE article.recordedAt IS NOT NULL
RETURN article {.*},
  // @include shared/recorded
