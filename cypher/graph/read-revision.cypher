// Nothing, except the bookmark that comes with the answer: it identifies the last transaction.
RETURN 1 AS one
