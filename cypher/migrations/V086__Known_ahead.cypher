// What was known before it was is found by its day, also where it is a state, or where somebody's part in it is not shown.
// Scans: all events, once.
MATCH (event:Event)
CALL (event) {
  MATCH (event)<-[part:PARTICIPATED_IN]-()
  WHERE coalesce(part.earliest, part.stateDay) > part.knownFrom
  SET part.aheadDay = coalesce(part.earliest, part.stateDay)
} IN TRANSACTIONS OF 1000 ROWS;
