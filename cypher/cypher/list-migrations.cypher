// Which migrations has this store applied, and what was in their files?
// Scans: all migrations, of which there are a few.
MATCH (migration:Migration)
WHERE migration.file IS NOT NULL
RETURN migration.file AS file, migration.checksum AS checksum
