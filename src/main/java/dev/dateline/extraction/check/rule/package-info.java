/** One rule a field: whether the article supports what a claim says. */
@NullMarked
package dev.dateline.extraction.check.rule;

import org.jspecify.annotations.NullMarked;
