package dev.dateline.timeline.query;

import dev.dateline.fact.claim.ReviewState;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.value.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the filter form of a timeline shows as chosen. */
public record TimelineForm(
        Set<EventKind> kinds,
        Set<Status> statuses,
        Set<ReviewState> reviews,
        @Nullable String from,
        @Nullable String to,
        @Nullable String validAt,
        @Nullable String knownAt) {

    public static TimelineForm of(TimelineParameters asked, TimelineQuery query) {
        return new TimelineForm(
                query.kinds(),
                query.statuses(),
                query.reviews(),
                asked.from(),
                asked.to(),
                asked.validAt(),
                asked.knownAt());
    }

    /** Whether anything is left out. */
    public boolean narrowed() {
        return !summary().isEmpty();
    }

    /** "2 kinds, from 2022, as known on 2024-03-20". */
    public String summary() {
        List<String> parts = new ArrayList<>();
        if (!kinds.isEmpty()) {
            parts.add(kinds.size() == 1 ? "1 kind" : kinds.size() + " kinds");
        }
        if (!statuses.isEmpty()) {
            parts.add(statuses.size() == 1 ? "1 status" : statuses.size() + " statuses");
        }
        reviews.stream().sorted().map(ReviewState::word).forEach(parts::add);
        Stream.of(said("from", from), said("to", to), said("as of", validAt), said("as known on", knownAt))
                .filter(Objects::nonNull)
                .forEach(parts::add);
        return String.join(", ", parts);
    }

    private static @Nullable String said(String words, @Nullable String given) {
        return given == null || given.isBlank() ? null : words + " " + given.strip();
    }
}
