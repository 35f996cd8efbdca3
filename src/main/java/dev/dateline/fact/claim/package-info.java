/** What an article claims, the sentence it rests on, and what was judged of it. */
@NullMarked
package dev.dateline.fact.claim;

import org.jspecify.annotations.NullMarked;
