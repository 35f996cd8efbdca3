/** Traces of OpenTelemetry, which are off unless they are sent somewhere. */
@NullMarked
package dev.dateline.ingest.trace;

import org.jspecify.annotations.NullMarked;
