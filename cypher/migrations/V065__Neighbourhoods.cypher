// Entities with names that are nearly alike find each other in neighbourhoods, of which an entity has several.
CREATE CONSTRAINT neighbourhood_key FOR (place:Neighbourhood) REQUIRE place.key IS UNIQUE;
DROP INDEX entity_sound IF EXISTS;
DROP INDEX entity_initials IF EXISTS;
