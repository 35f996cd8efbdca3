package dev.dateline.access.audit;

import dev.dateline.access.audit.AuditEntry.Outcome;
import dev.dateline.question.Choices;
import dev.dateline.question.Cursor;
import dev.dateline.question.Numbers;
import dev.dateline.question.Period;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for.
 *
 * @param path what it begins with
 * @param from the first day, in UTC
 * @param to the last day, in UTC
 */
public record AuditQuery(
        @Nullable String who,
        @Nullable String method,
        @Nullable String path,
        @Nullable Outcome outcome,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int limit,
        @Nullable String cursor) {

    /** As it stands in an address. */
    public record Parameters(
            @Nullable String who,
            @Nullable String method,
            @Nullable String path,
            @Nullable String outcome,
            @Nullable String from,
            @Nullable String to,
            @Nullable String limit,
            @Nullable String cursor) {

        public AuditQuery query() {
            Period period = Period.of(from, to);
            return new AuditQuery(
                    who,
                    method == null ? null : method.toUpperCase(Locale.ROOT),
                    path,
                    outcome == null ? null : Choices.one("outcome", outcome, Outcome.DONE),
                    period.from(),
                    period.to(),
                    Numbers.limit(limit),
                    Cursor.given(cursor));
        }
    }

    public AuditQuery from(@Nullable String place, int most) {
        return new AuditQuery(who, method, path, outcome, from, to, most, place);
    }

    boolean asksFor(AuditEntry entry) {
        LocalDate day = LocalDate.ofInstant(entry.at(), ZoneOffset.UTC);
        return (who == null || who.equals(entry.who()))
                && (method == null || method.equals(entry.method()))
                && (path == null || entry.path().startsWith(path))
                && (outcome == null || outcome == entry.outcome())
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to));
    }

    /** What sets this list apart from others. */
    String identity() {
        return "audit " + new AuditQuery(who, method, path, outcome, from, to, 0, null);
    }
}
