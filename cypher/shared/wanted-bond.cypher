// A bond by events of one of these statuses, the first of which was by a day.
AND bond.status IN $statuses AND substring(bond.place, 3) <= toString($validAt)
