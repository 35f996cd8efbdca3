// A timeline is filtered, and looked back at, by these; what is counted of an entity is stored. docs/graph.md draws the whole.
// Scans: all events, articles and entities, once.
CREATE INDEX participation_facet FOR ()-[part:PARTICIPATED_IN]-() ON (part.entityId, part.facet, part.earliest, part.eventId);
CREATE INDEX participation_sources FOR ()-[part:PARTICIPATED_IN]-() ON (part.entityId, part.sourceLevel, part.earliest, part.eventId);
CREATE INDEX participation_span FOR ()-[part:PARTICIPATED_IN]-() ON (part.entityId, part.span, part.spanUntil, part.earliest, part.eventId);
CREATE INDEX participation_open FOR ()-[part:PARTICIPATED_IN]-() ON (part.entityId, part.openUntil, part.eventId);
CREATE INDEX participation_ahead FOR ()-[part:PARTICIPATED_IN]-() ON (part.entityId, part.aheadDay, part.eventId);
CREATE INDEX participation_known FOR ()-[part:PARTICIPATED_IN]-() ON (part.entityId, part.known, part.knownUntil, part.knownFrom, part.eventId);
CREATE INDEX article_known FOR (article:Article) ON (article.knownFrom);
CREATE INDEX event_kind FOR (event:Event) ON (event.kind, event.sortDay, event.id);
CREATE INDEX event_changed FOR (event:Event) ON (event.changed, event.changedUntil, event.id);
CREATE FULLTEXT INDEX prominent_names FOR (entity:Prominent) ON EACH [entity.name, entity.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

MATCH (event:Event)
CALL (event) {
  MATCH (event)<-[part:PARTICIPATED_IN]-()
  WITH event, part, part.shown AND event.sortDay IS NOT NULL AS filed, coalesce(event.latest, date('9999-12-31')) AS latest
  SET part.knownFrom = event.knownFrom,
    part.knownUntil = event.knownUntil,
    part.known = CASE
      WHEN event.knownFrom = event.knownUntil THEN 'ONCE'
      WHEN event.knownUntil <= event.knownFrom + duration({days: 366}) THEN 'YEAR'
      ELSE 'LONGER'
    END,
    part.facet = CASE WHEN filed THEN event.kind + ' ' + part.role + ' ' + event.status END,
    part.sourceLevel = CASE
      WHEN filed AND event.sourceCount <= 8 THEN event.sourceCount
      WHEN filed THEN 8 + toInteger(floor(log(event.sourceCount / 8.0) / log(2.0) + 0.0000001))
    END,
    part.openUntil = CASE WHEN filed AND event.earliest IS NULL THEN latest END,
    part.spanUntil = CASE WHEN filed AND event.earliest <> latest THEN latest END,
    part.span = CASE
      WHEN filed AND event.earliest <> latest
      THEN CASE WHEN latest <= event.earliest + duration({days: 366}) THEN 'YEAR' ELSE 'LONGER' END
    END,
    part.aheadDay = CASE WHEN filed AND event.sortDay > event.knownFrom THEN event.sortDay END
} IN TRANSACTIONS OF 1000 ROWS;

// Of what a single report tells nothing contradicts another.
MATCH (event:Event)
WHERE event.claimCount = 1 AND event.sortDay IS NOT NULL AND event.kind <> 'LAWSUIT'
  AND COUNT { (event)<-[:ABOUT]-(:Claim) } = 1
CALL (event) {
  SET event.reportedFrom = event.knownFrom, event.reportedUntil = event.knownFrom
} IN TRANSACTIONS OF 1000 ROWS;

MATCH (event:Event)
WHERE event.knownFrom < event.knownUntil
CALL (event) {
  SET event.changedUntil = event.knownUntil,
    event.changed = CASE WHEN event.knownUntil <= event.knownFrom + duration({days: 366}) THEN 'YEAR' ELSE 'LONGER' END
} IN TRANSACTIONS OF 1000 ROWS;

MATCH (entity:Entity)
CALL (entity) {
  SET entity.eventCount = COUNT {
      MATCH (entity)-[part:PARTICIPATED_IN]->(event:Event) WHERE part.earliest IS NOT NULL RETURN DISTINCT event
    },
    entity.articleCount = COUNT { MATCH (entity)<-[:MEANS]-(:Mention)-[:IN]->(article:Article) RETURN DISTINCT article }
} IN TRANSACTIONS OF 1000 ROWS;

MATCH (entity:Entity)
WHERE entity.mentionCount >= 20
CALL (entity) {
  SET entity:Prominent
} IN TRANSACTIONS OF 1000 ROWS;
