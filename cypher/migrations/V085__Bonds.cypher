// How two entities stand to each other as of today is stored; docs/graph.md draws it. Events of an earlier version are marked
// here, and given their bonds when the application starts, some a transaction.
CREATE CONSTRAINT bond_key FOR (bond:Bond) REQUIRE bond.key IS UNIQUE;
CREATE CONSTRAINT bond_event_id FOR (event:BondEvent) REQUIRE event.id IS UNIQUE;
CREATE INDEX bond_from FOR (bond:Bond) ON (bond.from, bond.place, bond.status);
CREATE INDEX bond_to FOR (bond:Bond) ON (bond.to, bond.place, bond.status);
CREATE INDEX bond_rounds_from FOR (bond:Bond) ON (bond.from, bond.rounds);
CREATE INDEX bond_rounds_to FOR (bond:Bond) ON (bond.to, bond.rounds);
CREATE INDEX bond_events FOR ()-[shows:SHOWS]-() ON (shows.bond, shows.day, shows.eventId);
CREATE INDEX participation_apart FOR ()-[part:PARTICIPATED_IN]-() ON (part.entityId, part.apart);

// Scans: all events, once.
MATCH (event:Event)
CALL (event) {
  SET event:Unbonded
} IN TRANSACTIONS OF 1000 ROWS;

// Names what no bond of a store may have yet, so that Neo4j does not warn of it.
CREATE (named:Unbonded {type: 1, rank: 1, events: 1, company: 1, leads: 1})
DELETE named;
