// What persons say of mentions and claims, and what the rules could not tell. docs/graph.md draws the whole.
CREATE CONSTRAINT judgement_id FOR (judgement:Judgement) REQUIRE judgement.id IS UNIQUE;
CREATE CONSTRAINT anchor_id FOR (anchor:Anchor) REQUIRE anchor.id IS UNIQUE;
CREATE CONSTRAINT former_id FOR (former:Former) REQUIRE former.id IS UNIQUE;

// The review queue, what matters most first; and what was decided, the last first.
CREATE INDEX judgement_state FOR (judgement:Judgement) ON (judgement.state, judgement.rank, judgement.id);
CREATE INDEX judgement_place FOR (judgement:Judgement) ON (judgement.state, judgement.place);

// Entities with names that are nearly alike.
CREATE INDEX entity_sound FOR (entity:Entity) ON (entity.soundsLike);
CREATE INDEX entity_initials FOR (entity:Entity) ON (entity.initials);
