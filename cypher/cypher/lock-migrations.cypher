// Holds back every other instance that wants to migrate, until this transaction ends.
MERGE (lock:MigrationLock {name: 'migrations'})
SET lock.takenAt = datetime()
