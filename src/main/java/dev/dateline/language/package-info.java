/** The languages that pages speak, and their words, which stand in files beside each other. */
@NullMarked
package dev.dateline.language;

import org.jspecify.annotations.NullMarked;
