/**
 * Fetches from the web what an address names, and from nowhere else: addresses inside the own network are refused.
 */
@NullMarked
package dev.dateline.fetch;

import org.jspecify.annotations.NullMarked;
