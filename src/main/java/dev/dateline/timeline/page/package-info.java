/** The pages of timelines, events and entities. */
@NullMarked
package dev.dateline.timeline.page;

import org.jspecify.annotations.NullMarked;
