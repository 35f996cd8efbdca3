// What names a node, and what reads seek by. docs/graph.md draws the whole.
CREATE CONSTRAINT article_id FOR (article:Article) REQUIRE article.id IS UNIQUE;
CREATE CONSTRAINT mention_id FOR (mention:Mention) REQUIRE mention.id IS UNIQUE;
CREATE CONSTRAINT claim_id FOR (claim:Claim) REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT event_id FOR (event:Event) REQUIRE event.id IS UNIQUE;
CREATE CONSTRAINT entity_id FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;

// A timeline is read in this order, a page at a time, whatever the number of events.
CREATE INDEX participation FOR ()-[part:PARTICIPATED_IN]-() ON (part.entityId, part.earliest, part.eventId);

// The queue, oldest first.
CREATE INDEX article_queue FOR (article:Article) ON (article.status, article.submittedAt);
CREATE INDEX article_url FOR (article:Article) ON (article.url);

CREATE FULLTEXT INDEX entity_names FOR (entity:Entity) ON EACH [entity.name, entity.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
