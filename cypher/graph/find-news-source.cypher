// One source and how its polls go.
MATCH (source:NewsSource {id: $id})
RETURN source {.*} AS source
