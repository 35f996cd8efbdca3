/** How much a caller may ask for in a while. */
@NullMarked
package dev.dateline.access.limit;

import org.jspecify.annotations.NullMarked;
