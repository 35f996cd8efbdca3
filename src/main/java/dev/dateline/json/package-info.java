/** How the vocabulary is written in JSON, the same in files and over HTTP. */
@NullMarked
package dev.dateline.json;

import org.jspecify.annotations.NullMarked;
