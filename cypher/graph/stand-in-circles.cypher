// Counts how many mentions in a wording stand in a circle: beside an organization, by a family name. Which are new, or left?
UNWIND $stands AS row
MATCH (wording:Wording {id: row.wording})
MERGE (circle:Name {key: row.circle})
MERGE (wording)-[stands:STANDS_IN]->(circle)
ON CREATE SET stands.mentions = 0
WITH row, wording, circle, stands, stands.mentions + row.by AS mentions
WHERE mentions = 0 OR stands.mentions = 0 OR mentions <> stands.mentions
SET stands.mentions = mentions
WITH row, stands, mentions
CALL (stands, mentions) {
  WITH stands, mentions
  WHERE mentions = 0
  DELETE stands
}
WITH row, mentions
WHERE mentions = 0 OR mentions = row.by
RETURN row.circle AS circle
