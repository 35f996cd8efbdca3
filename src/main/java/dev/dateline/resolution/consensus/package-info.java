/** What is shown of an event where its reports disagree. */
@NullMarked
package dev.dateline.resolution.consensus;

import org.jspecify.annotations.NullMarked;
