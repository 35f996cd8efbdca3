/**
 * Who may do what. Without configuration, anyone who uses this machine may do everything, and others cannot reach it; else
 * callers sign in, and a table says which role each request takes. Which other sites' pages may read here is decided here,
 * too.
 */
@NullMarked
package dev.dateline.access;

import org.jspecify.annotations.NullMarked;
