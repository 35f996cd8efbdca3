/** Who changed what, when, and with what outcome. */
@NullMarked
package dev.dateline.access.audit;

import org.jspecify.annotations.NullMarked;
