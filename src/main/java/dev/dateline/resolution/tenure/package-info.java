/** Who held which post from when to when, worked out from the events of an organization. */
@NullMarked
package dev.dateline.resolution.tenure;

import org.jspecify.annotations.NullMarked;
