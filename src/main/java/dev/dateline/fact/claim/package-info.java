/** What an article claims, with its quote, and how people judged the claim. */
@NullMarked
package dev.dateline.fact.claim;

import org.jspecify.annotations.NullMarked;
