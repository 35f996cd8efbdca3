package dev.dateline.extraction.offline.mention;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The same names where these, which were possible ones, are sure. */
    public NameMentions with(List<NameGroup> shown) {
        Set<List<NameSpan>> places = shown.stream().map(NameGroup::spans).collect(Collectors.toSet());
        return new NameMentions(
                Stream.concat(sure.stream(), shown.stream()).toList(),
                possible.stream()
                        .filter(group -> !places.contains(group.spans()))
                        .toList());
    }
}
