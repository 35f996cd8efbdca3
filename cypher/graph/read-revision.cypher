// Nothing, but for the bookmark that comes with the answer: it tells which transaction was the last.
RETURN 1 AS one
