// The stored articles behind a given one, by id, each with everything that it names and claims, as it was recorded.
MATCH (article:Article)
WHERE article.id > $after
WITH article ORDER BY article.id LIMIT $limit
RETURN article {.*},
  COLLECT {
    MATCH (mention:Mention)-[:IN]->(article)
    WHERE mention.outlet IS NULL
    WITH mention ORDER BY mention.localId
    RETURN mention {.localId, .kind, .subkind, .name, .aliases}
  } AS entities,
  COLLECT {
    MATCH (claim:Claim)-[:FROM]->(article)
    WITH claim ORDER BY claim.start, claim.end, claim.id
    RETURN claim {
      .*,
      articleId: article.id, knownFrom: article.knownFrom, source: article.id,
      participants: COLLECT {
        MATCH (claim)-[names:NAMES]->(mention:Mention)
        RETURN {
          role: names.role, position: names.position, id: mention.localId, name: mention.name, kind: mention.kind
        }
      }
    }
  } AS claims
ORDER BY article.id
