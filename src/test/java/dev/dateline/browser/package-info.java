/** Tests of the pages in a real browser. */
@NullMarked
package dev.dateline.browser;

import org.jspecify.annotations.NullMarked;
