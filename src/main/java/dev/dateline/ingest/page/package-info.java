/** The pages of articles and of the state of their queue. */
@NullMarked
package dev.dateline.ingest.page;

import org.jspecify.annotations.NullMarked;
