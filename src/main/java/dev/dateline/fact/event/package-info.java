/** The sealed kinds of event, with who takes which role in them. */
@NullMarked
package dev.dateline.fact.event;

import org.jspecify.annotations.NullMarked;
