package dev.dateline.extraction.offline.coreference;

import dev.dateline.extraction.offline.mention.NameGroup;
import dev.dateline.extraction.offline.mention.NameSpan;
import dev.dateline.fact.entity.EntityId;

/**
 * Capitalised words that nothing but a role can show to be a name.
 *
 * @param id of the entity that they would name
 */
record PossibleName(EntityId id, NameGroup group) {

    /** The place in the text where it first stands. */
    int start() {
        return group.spans().stream().mapToInt(NameSpan::start).min().orElseThrow();
    }
}
