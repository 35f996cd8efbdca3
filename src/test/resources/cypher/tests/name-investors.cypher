// Makes investors of those who took part in a round other than by raising it.
MATCH (entity:Entity)-[part:PARTICIPATED_IN]->(:FundingRound)
WHERE part.role IN ['LEAD_INVESTOR', 'INVESTOR']
SET entity.subkind = 'INVESTOR'
