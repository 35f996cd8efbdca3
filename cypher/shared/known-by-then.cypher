// Whether an article was known by a day. No index serves this on purpose: a plan made while a store is small would begin at
// all articles known by then, and keep doing so as the store grows, in place of beginning at what the query asks about.
coalesce(article.knownFrom <= $knownAt, false)
