package dev.dateline.resolution.consensus;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.claim.Conflict;
import dev.dateline.resolution.event.Report;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A vote of the reports of an event on the value shown for one of its fields. A pinned value comes first; then possible
 * values; then the value of most independent sources; then the most precise; then the one published last. A less precise
 * value also counts for the more precise ones that it covers.
 */
final class Vote<T> {

    private final String field;
    private final Agreement<T> agreement;
    private final Predicate<T> possible;
    private final Map<Report, T> voices = new LinkedHashMap<>();

    private Vote(String field, Agreement<T> agreement, Predicate<T> possible) {
        this.field = field;
        this.agreement = agreement;
        this.possible = possible;
    }

    /**
     * Asks the reports.
     *
     * @param said what a report says; null if it says nothing
     */
    static <T> Vote<T> on(
            String field, Agreement<T> agreement, List<Report> reports, Function<Report, @Nullable T> said) {
        return on(field, agreement, reports, said, value -> true);
    }

    /**
     * Asks the reports.
     *
     * @param said what a report says; null if it says nothing
     * @param possible what the other facts leave possible
     */
    static <T> Vote<T> on(
            String field,
            Agreement<T> agreement,
            List<Report> reports,
            Function<Report, @Nullable T> said,
            Predicate<T> possible) {
        Vote<T> vote = new Vote<>(field, agreement, possible);
        for (Report report : reports) {
            T value = said.apply(report);
            if (value != null) {
                vote.voices.put(report, value);
            }
        }
        return vote;
    }

    Optional<T> shown() {
        return voices.values().stream()
                .distinct()
                .max(Comparator.comparing(this::isPinned)
                        .thenComparing(possible::test)
                        .thenComparingLong(this::sources)
                        .thenComparing(
                                Comparator.comparingLong(agreement::vagueness).reversed())
                        .thenComparing(this::lastSaid)
                        .thenComparing(Object::toString));
    }

    private boolean isPinned(T value) {
        return pinnedTo(value).findAny().isPresent();
    }

    private Stream<ClaimId> pinnedTo(T value) {
        return voices.entrySet().stream()
                .filter(voice ->
                        voice.getValue().equals(value) && voice.getKey().pins().contains(field))
                .map(voice -> voice.getKey().id());
    }

    private Stream<Report> speakingFor(T value) {
        return voices.entrySet().stream()
                .filter(voice -> agreement.covers(voice.getValue(), value))
                .map(Map.Entry::getKey);
    }

    private long sources(T value) {
        return speakingFor(value).map(Report::source).distinct().count();
    }

    private LocalDate lastSaid(T value) {
        return voices.entrySet().stream()
                .filter(voice -> voice.getValue().equals(value))
                .map(voice -> voice.getKey().publishedAt())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** The value shown and those that contradict it; empty if none does. */
    Optional<Conflict> conflict() {
        return shown().flatMap(shown -> {
            List<T> others = voices.values().stream()
                    .distinct()
                    .filter(value -> !agreement.agree(value, shown))
                    .toList();
            List<T> all = Stream.concat(Stream.of(shown), others.stream()).toList();
            return others.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Conflict(
                            field,
                            all.stream().map(value -> conflicting(value, all)).toList(),
                            pinnedTo(shown).min(Comparator.naturalOrder()).orElse(null)));
        });
    }

    private Conflict.Value conflicting(T value, List<T> all) {
        List<ArticleId> articles = voices.entrySet().stream()
                .filter(voice -> standsBehind(voice.getValue(), value, all))
                .map(voice -> voice.getKey().article())
                .distinct()
                .sorted()
                .toList();
        return new Conflict.Value(agreement.shown(value), articles);
    }

    /** Who says less than any of the values, as that it was over by some day, stands behind none of several that fit. */
    private boolean standsBehind(T said, T value, List<T> all) {
        return said.equals(value)
                || (!all.contains(said)
                        && agreement.covers(said, value)
                        && all.stream()
                                        .filter(each -> agreement.covers(said, each))
                                        .count()
                                == 1);
    }
}
