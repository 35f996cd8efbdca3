/**
 * Who can reach Dateline: this machine alone, for as long as no authentication is configured.
 *
 * <p>May import: nothing of Dateline.
 */
@NullMarked
package dev.dateline.access;

import org.jspecify.annotations.NullMarked;
