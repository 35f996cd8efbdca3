// What persons say of entities: names, and their ids elsewhere.
CREATE CONSTRAINT amendment_id FOR (amendment:Amendment) REQUIRE amendment.id IS UNIQUE;
CREATE INDEX entity_wikidata FOR (entity:Entity) ON (entity.wikidata);
CREATE INDEX entity_lei FOR (entity:Entity) ON (entity.lei);
CREATE INDEX entity_ticker FOR (entity:Entity) ON (entity.ticker);
