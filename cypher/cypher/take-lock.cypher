// Holds back everybody else who takes the lock of this name, until the transaction ends.
MERGE (lock:Lock {name: $name})
SET lock.takenAt = datetime()
