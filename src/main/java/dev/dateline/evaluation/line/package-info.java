/** What is compared, as lines of JSON: the gold's and the extractor's, entities and events of one article each. */
@NullMarked
package dev.dateline.evaluation.line;

import org.jspecify.annotations.NullMarked;
