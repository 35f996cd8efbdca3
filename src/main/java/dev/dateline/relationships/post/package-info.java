/** Posts that somebody held, and colleagues. */
@NullMarked
package dev.dateline.relationships.post;

import org.jspecify.annotations.NullMarked;
