// Which articles have these words in their title or text, of those known by a day? The best match first; so many of the
// best are looked at.
CALL db.index.fulltext.queryNodes('article_words', $words, {limit: $most}) YIELD node AS article, score
WHERE
  // @include shared/known-by-then
  AND coalesce(article.supersededFrom > $knownAt, true)
WITH article, score
ORDER BY score DESC, article.id
SKIP $skip LIMIT $limit
RETURN article {.id, .title, .outlet, .url, .publishedAt, .text} AS article
ORDER BY score DESC, article.id
