// In which circles do mentions in these wordings stand?
UNWIND $wordings AS id
MATCH (:Wording {id: id})-[:STANDS_IN]->(circle:Name)
RETURN DISTINCT circle.key AS circle
