// Who took or left a post that one person holds at a time is found by the organization.
CREATE INDEX participation_sole_post FOR ()-[part:PARTICIPATED_IN]-() ON (part.solePostIn);
