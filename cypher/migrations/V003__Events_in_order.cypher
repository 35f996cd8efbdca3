// The timeline of everything is read in this order, and rounds by their day where nobody in particular is asked about.
CREATE INDEX event_day FOR (event:Event) ON (event.sortDay, event.id);
CREATE INDEX round_day FOR (round:FundingRound) ON (round.sortDay, round.id);
