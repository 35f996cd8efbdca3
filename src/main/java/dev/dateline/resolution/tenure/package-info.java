/** Who held which post from when to when, derived from the events of an organization. */
@NullMarked
package dev.dateline.resolution.tenure;

import org.jspecify.annotations.NullMarked;
