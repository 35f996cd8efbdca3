/** Tests of the jar as it is handed out, with nothing of the tests on its class path. */
@NullMarked
package dev.dateline.packaged;

import org.jspecify.annotations.NullMarked;
