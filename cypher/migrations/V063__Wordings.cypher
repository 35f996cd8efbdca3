// Mentions that say the same are counted to one wording, and entities are worked out from wordings.
CREATE CONSTRAINT wording_id FOR (wording:Wording) REQUIRE wording.id IS UNIQUE;
