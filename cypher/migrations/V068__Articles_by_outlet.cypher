// The list of one outlet's articles, the last submitted first.
CREATE INDEX article_outlet FOR (article:Article) ON (article.outlet, article.submittedAt);
