// Which articles have these words in their title or text, of those known by a day? The best match first.
CALL db.index.fulltext.queryNodes('article_words', $words) YIELD node AS article, score
WHERE article.knownFrom <= $knownAt AND coalesce(article.supersededFrom > $knownAt, true)
RETURN article {.id, .title, .outlet, .url, .publishedAt, .text} AS article
ORDER BY score DESC, article.id
SKIP $skip LIMIT $limit
