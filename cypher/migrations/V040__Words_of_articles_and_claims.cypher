// Articles by the words of their title and text, claims by those of their quote.
CREATE FULLTEXT INDEX article_words FOR (article:Article) ON EACH [article.title, article.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX claim_words FOR (claim:Claim) ON EACH [claim.quote]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
