package dev.dateline.timeline.query;

import dev.dateline.fact.claim.ReviewState;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.value.Status;
import dev.dateline.language.Language;
import dev.dateline.page.PageLanguage;
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
        Language language = PageLanguage.current();
        List<String> parts = new ArrayList<>();
        if (!kinds.isEmpty()) {
            parts.add(language.count("count.kind", kinds.size()));
        }
        if (!statuses.isEmpty()) {
            parts.add(language.count("count.status", statuses.size()));
        }
        reviews.stream()
                .sorted()
                .map(review -> language.say("reviewState." + review.word()))
                .forEach(parts::add);
        Stream.of(said("from", from), said("to", to), said("valid-at", validAt), said("known-at", knownAt))
                .filter(Objects::nonNull)
                .forEach(parts::add);
        return String.join(", ", parts);
    }

    private static @Nullable String said(String key, @Nullable String given) {
        return given == null || given.isBlank() ? null : PageLanguage.current().say("filter." + key, given.strip());
    }
}
