/** Who led which round. */
@NullMarked
package dev.dateline.funding;

import org.jspecify.annotations.NullMarked;
