/**
 * How good an extractor is: its claims against a gold standard, by rules that anyone can read and rerun. The rooms: {@code
 * line}, {@code comparison} and {@code total}, each of which uses those before it.
 *
 * <p>Names, dates and titles are compared by code of their own here, and not by that of the extractor and of resolution,
 * so that the judge shares no mistake with the judged.
 */
@NullMarked
package dev.dateline.evaluation;

import org.jspecify.annotations.NullMarked;
