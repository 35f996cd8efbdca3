/**
 * What every page shares: the English words for kinds, roles and dates, and the headers that keep foreign scripts out.
 *
 * <p>May import: fact, headline.
 */
@NullMarked
package dev.dateline.page;

import org.jspecify.annotations.NullMarked;
