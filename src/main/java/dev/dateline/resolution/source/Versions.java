package dev.dateline.resolution.source;

import dev.dateline.fact.claim.ArticleId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a page counts when: from the day on which it is known, until the next one takes its place. A page
 * that is corrected often keeps its day of publication; then a correction is known from the day on which it came in.
 */
public final class Versions {

    /** One version of a page. */
    public record Version(ArticleId article, @Nullable LocalDate publishedAt, Instant submittedAt) {

        private LocalDate submitted() {
            return submittedAt.atZone(ZoneOffset.UTC).toLocalDate();
        }

        private LocalDate published() {
            return Objects.requireNonNullElse(publishedAt, submitted());
        }
    }

    /**
     * The relation of a version to the others.
     *
     * @param knownFrom the first day on which it counts
     * @param supersededFrom the first day on which it no longer does; null for the latest
     * @param supersedes the version before it; null for the first
     */
    public record Standing(
            ArticleId article,
            LocalDate knownFrom,
            @Nullable LocalDate supersededFrom,
            @Nullable ArticleId supersedes) {

        private Standing until(LocalDate day) {
            return new Standing(article, knownFrom, day, supersedes);
        }
    }

    private Versions() {}

    /** All versions of one page, the first first. */
    public static List<Standing> of(Collection<Version> versions) {
        List<Standing> standings = new ArrayList<>();
        versions.stream()
                .sorted(Comparator.comparing(Version::published)
                        .thenComparing(Version::submittedAt)
                        .thenComparing(Version::article))
                .forEach(version -> add(version, standings));
        return standings;
    }

    private static void add(Version version, List<Standing> standings) {
        if (standings.isEmpty()) {
            standings.add(new Standing(version.article(), version.published(), null, null));
            return;
        }
        Standing before = standings.removeLast();
        LocalDate day = later(version.published(), before.knownFrom()) ? version.published() : version.submitted();
        LocalDate from = later(before.knownFrom(), day) ? before.knownFrom() : day;
        standings.add(before.until(from));
        standings.add(new Standing(version.article(), from, null, before.article()));
    }

    private static boolean later(LocalDate one, LocalDate other) {
        return one.isAfter(other);
    }
}
