// Was everything that is stored known by this day?
RETURN NOT EXISTS { MATCH (article:Article) WHERE article.knownFrom > $knownAt } AS allKnown
