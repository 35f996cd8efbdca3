package dev.dateline.extraction.offline.mention;

import java.util.List;

/**
 * The names of one document: each group is one entity, with every place that names it.
 *
 * @param sure those that the document shows to be names
 * @param possible capitalised words that may be names; an event's role can settle it
 */
public record NameMentions(List<NameGroup> sure, List<NameGroup> possible) {

    public NameMentions {
        sure = List.copyOf(sure);
        possible = List.copyOf(possible);
    }
}
