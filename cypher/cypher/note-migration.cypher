// Notes that a migration was applied.
CREATE (:Migration {file: $file, checksum: $checksum, appliedAt: datetime()})
