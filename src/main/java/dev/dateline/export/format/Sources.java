package dev.dateline.export.format;

import dev.dateline.timeline.read.EventDetail;
import dev.dateline.timeline.read.EventDetail.ClaimDetail;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who says so, since when, in which words. */
public final class Sources {

    private Sources() {}

    /** The report that a reader is shown where there is room for one only: the first to be published. */
    public static ClaimDetail first(EventDetail event) {
        return event.claims().getFirst();
    }

    public static @Nullable LocalDate firstPublished(EventDetail event) {
        return published(event).min(Comparator.naturalOrder()).orElse(null);
    }

    public static @Nullable LocalDate lastPublished(EventDetail event) {
        return published(event).max(Comparator.naturalOrder()).orElse(null);
    }

    private static Stream<LocalDate> published(EventDetail event) {
        return event.claims().stream()
                .map(claim -> claim.article().publishedAt())
                .filter(Objects::nonNull)
                .map(LocalDate.class::cast);
    }

    /** "The Ledger, 2022-10-18": what of it is known. */
    public static String credit(ClaimDetail claim) {
        String outlet = claim.article().outlet();
        LocalDate day = claim.article().publishedAt();
        String who = outlet == null ? "article " + claim.article().id() : outlet;
        return day == null ? who : who + ", " + day;
    }

    /** The quote with its source, as one line: “…” (The Ledger, 2022-10-18, https://…). */
    public static String cited(ClaimDetail claim) {
        String url = claim.article().url();
        String quote = claim.evidence().quote().strip().replaceAll("\\s+", " ");
        return "“" + quote + "” (" + credit(claim) + (url == null ? "" : ", " + url) + ")";
    }

    public static List<String> cited(EventDetail event) {
        return event.claims().stream().map(Sources::cited).toList();
    }
}
