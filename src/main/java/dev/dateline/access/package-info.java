/**
 * Who can reach Dateline: this machine alone, for as long as no authentication is configured; and which other sites'
 * pages may read here in a browser on it.
 *
 * <p>May import: question, failure.
 */
@NullMarked
package dev.dateline.access;

import org.jspecify.annotations.NullMarked;
