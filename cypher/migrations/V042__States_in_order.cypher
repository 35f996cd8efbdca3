// States are read in this order where they are asked for; what happens is read without passing by them.
CREATE INDEX participation_state FOR ()-[part:PARTICIPATED_IN]-() ON (part.entityId, part.stateDay, part.eventId);
CREATE INDEX state_day FOR (state:Position) ON (state.stateDay, state.id);
