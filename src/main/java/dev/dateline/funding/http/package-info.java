/** Funding over HTTP. */
@NullMarked
package dev.dateline.funding.http;

import org.jspecify.annotations.NullMarked;
