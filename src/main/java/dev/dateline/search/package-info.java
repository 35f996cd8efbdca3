/** Articles, claims and their quotes by the words that are in them. */
@NullMarked
package dev.dateline.search;

import org.jspecify.annotations.NullMarked;
