/** Events in one plain English sentence each. */
@NullMarked
package dev.dateline.headline;

import org.jspecify.annotations.NullMarked;
