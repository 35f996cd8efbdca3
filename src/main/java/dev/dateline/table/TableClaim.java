package dev.dateline.table;

import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;

/** What a row of a table says. */
record TableClaim(Article article, Extraction extraction) {}
