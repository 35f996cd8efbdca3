// The answers of language models, so that none is paid for twice; claims on which extractors disagree.
CREATE CONSTRAINT model_answer_key FOR (answer:ModelAnswer) REQUIRE answer.key IS UNIQUE;
CREATE INDEX model_answer_article FOR (answer:ModelAnswer) ON (answer.articleId);
CREATE INDEX model_answer_asked FOR (answer:ModelAnswer) ON (answer.askedAt);
CREATE INDEX claim_disputed FOR (claim:Claim) ON (claim.disputed, claim.id)
