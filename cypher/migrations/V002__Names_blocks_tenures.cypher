// By which names mentions find each other, and by which blocks claims do. docs/graph.md draws the whole.
CREATE CONSTRAINT name_key FOR (name:Name) REQUIRE name.key IS UNIQUE;
CREATE CONSTRAINT block_key FOR (block:Block) REQUIRE block.key IS UNIQUE;

// The events of one kind that an entity takes part in.
CREATE INDEX participation_kind FOR ()-[part:PARTICIPATED_IN]-() ON (part.entityId, part.kind);
