// Lets each of the seeded articles report an event of its own, in which somebody else takes part with an entity.
MATCH (one:Entity {id: $event.one})
UNWIND range(1, $articles) AS n
MATCH (mention:Mention {id: 'many-' + n + '#' + $event.one})-[:IN]->(article:Article)
WITH one, mention, article, 'other-' + $event.kind + n AS id
CREATE (other:Entity), (wording:Wording), (second:Mention)
SET other = {id: id, kind: $event.label, name: id, mostUsed: id, aliases: [], mentionCount: 1, standsAlone: true},
  other:$($event.node),
  wording = {
    id: id, kind: $event.label, name: id, aliases: [], standsAlone: true, mentions: 1, judged: false, said: false
  },
  second = {
    id: article.id + '#' + id, articleId: article.id, localId: id, kind: $event.label, name: id, aliases: [],
    standsAlone: true
  }
CREATE (wording)-[:MEANT {mentions: 1, open: true}]->(other)
CREATE (second)-[:WORDED]->(wording)
CREATE (second)-[:MEANS {because: 'the name'}]->(other)
CREATE (second)-[:IN]->(article)
CREATE (wording)-[:CALLED]->(:Name {key: $event.label + ':' + id})
CREATE (claim:Claim)-[:FROM]->(article)
SET claim = $told, claim.id = 'claim-' + id, claim.kind = $event.kind
CREATE (claim)-[:NAMES {role: $event.as, position: 0}]->(mention)
CREATE (claim)-[:NAMES {role: $event.role, position: 1}]->(second)
CREATE (claim)-[:WITHIN]->(:Block {key: $event.kind + '|' + one.id + '|' + id})
CREATE (claim)-[:ABOUT]->(event:Event)
SET event = $shown, event.id = 'event-' + id, event.kind = $event.kind
CREATE (one)-[part:PARTICIPATED_IN]->(event)
SET part = $part, part.entityId = one.id, part.role = $event.as, part.eventId = event.id
CREATE (other)-[second_part:PARTICIPATED_IN]->(event)
SET second_part = $part, second_part.entityId = id, second_part.role = $event.role, second_part.eventId = event.id
