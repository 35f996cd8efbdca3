/**
 * What every page shares: the English words for kinds, roles and dates, and the headers that keep foreign scripts out.
 */
@NullMarked
package dev.dateline.page;

import org.jspecify.annotations.NullMarked;
