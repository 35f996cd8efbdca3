// The sources by their addresses, beginning behind one.
MATCH (source:NewsSource)
WHERE source.address > $after
RETURN source {.*} AS source ORDER BY source.address LIMIT $limit
