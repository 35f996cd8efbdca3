// The list of articles, the last submitted first.
CREATE INDEX article_submission FOR (article:Article) ON (article.submittedAt, article.id);
