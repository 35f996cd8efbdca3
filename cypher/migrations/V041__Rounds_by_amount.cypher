// Rounds are read by their amount where nobody in particular is asked about; one without an amount is below all others.
// Scans: all rounds, once.
MATCH (round:FundingRound)
SET round.sortAmount = coalesce(round.raisedAmount, -1.0);
CREATE INDEX round_amount FOR (round:FundingRound) ON (round.sortAmount, round.id);
