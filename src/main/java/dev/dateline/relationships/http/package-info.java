/** Relationships over HTTP. */
@NullMarked
package dev.dateline.relationships.http;

import org.jspecify.annotations.NullMarked;
