// So many more articles by an outlet that name a company and a person, as the wordings say that are there.
UNWIND range(1, $articles) AS n
CREATE (article:Article {
  id: 'many-' + n, text: 'text', status: 'DONE', submittedAt: datetime(), recordedAt: datetime(), outlet: 'The Herald',
  publishedAt: date('2020-01-01'), knownFrom: date('2020-01-01')
})
WITH article
UNWIND ['organization-quillmark', 'person-ada-lind', 'organization-herald'] AS id
MATCH (entity:Entity {id: id})<-[meant:MEANT]-(wording:Wording {standsAlone: true})
CREATE (mention:Mention)-[:WORDED]->(wording)
SET mention = {
  id: article.id + '#' + id, articleId: article.id, localId: id, kind: wording.kind, name: wording.name, aliases: [],
  standsAlone: true
}
CREATE (mention)-[:MEANS {because: 'the name'}]->(entity)
CREATE (mention)-[:IN]->(article)
SET wording.mentions = wording.mentions + 1, meant.mentions = meant.mentions + 1, entity.mentionCount = entity.mentionCount + 1
