package dev.dateline.graph;

import dev.dateline.extraction.Extraction;

/** An article as it is stored, and what was recorded of it: the names and claims that all else is derived from. */
public record Recording(StoredArticle stored, Extraction extraction) {}
