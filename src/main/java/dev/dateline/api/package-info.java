/**
 * What all of the HTTP interface has in common for the programs that use it: its description, with real answers, and
 * tags by which an answer need not be sent twice.
 */
@NullMarked
package dev.dateline.api;

import org.jspecify.annotations.NullMarked;
