// The feeds that are polled for articles.
CREATE CONSTRAINT news_source_id FOR (source:NewsSource) REQUIRE source.id IS UNIQUE;
CREATE INDEX news_source_address FOR (source:NewsSource) ON (source.address);
CREATE INDEX news_source_next_poll FOR (source:NewsSource) ON (source.nextPollAt);
