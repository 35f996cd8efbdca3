/** The pages of relationships and people. */
@NullMarked
package dev.dateline.relationships.page;

import org.jspecify.annotations.NullMarked;
