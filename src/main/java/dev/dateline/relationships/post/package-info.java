/** Who held which post, and who worked beside whom. */
@NullMarked
package dev.dateline.relationships.post;

import org.jspecify.annotations.NullMarked;
