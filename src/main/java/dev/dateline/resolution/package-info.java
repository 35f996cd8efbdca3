/**
 * Which entity is meant, which claims report one event, and which value is shown where they disagree.
 *
 * <p>The rooms, each of which may use the ones before it: name, judgement, curation, source, entity, event, tenure, consensus.
 */
@NullMarked
package dev.dateline.resolution;

import org.jspecify.annotations.NullMarked;
