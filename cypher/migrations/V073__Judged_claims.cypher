// What persons say of single claims, each with the claim as it was and as it is then; and claims that are set aside.
CREATE CONSTRAINT claim_judgement_id FOR (judgement:ClaimJudgement) REQUIRE judgement.id IS UNIQUE;
CREATE CONSTRAINT set_aside_id FOR (claim:SetAside) REQUIRE claim.id IS UNIQUE;
CREATE INDEX claim_judgement_about FOR (judgement:ClaimJudgement) ON (judgement.about);
CREATE INDEX claim_judgement_stands FOR (judgement:ClaimJudgement) ON (judgement.stands);
