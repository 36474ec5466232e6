// Lets one writer at a time conclude: who comes second waits here, and then reads what the first one wrote.
// $id: name of the lock
MERGE (lock:Lock {id: $id})
SET lock.at = datetime()
