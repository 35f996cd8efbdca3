/** Articles as they were published: reading text, HTML and JSON Lines into one immutable, content-hashed form. */
@NullMarked
package dev.dateline.article;

import org.jspecify.annotations.NullMarked;
