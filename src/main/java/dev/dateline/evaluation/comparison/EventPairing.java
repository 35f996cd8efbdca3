package dev.dateline.evaluation.comparison;

import dev.dateline.evaluation.line.ReportLine;
import dev.dateline.evaluation.line.ReportedEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the gold and the reported events of one article, one to one, as many as possible. Two events may be paired if
 * the kind, the key participants and the dates agree.
 */
public final class EventPairing {

    /** Kinds that are annotated in some articles only; elsewhere reports of them are left out. */
    private static final Set<String> EXTRA_KINDS =
            Set.of("EDUCATION", "EXECUTIVE_SEARCH", "SALE_EXPLORATION", "BANKRUPTCY");

    /** No gold lists every post that is merely named: one that it does not have is no false alarm. */
    private static final Set<String> STATES = Set.of("POSITION");

    private static final Set<String> SEATS = Set.of("APPOINTMENT", "DEPARTURE", "POSITION");

    /** A gold event and the reported one that tells it. */
    public record Pair(
            String articleId, ReportedEvent gold, ReportedEvent reported, DateAgreement dates, NameComparison names) {}

    /** What came of one article. */
    public record Result(
            String articleId,
            List<Pair> pairs,
            List<ReportedEvent> missed,
            List<ReportedEvent> falseAlarms,
            List<ReportedEvent> leftOut) {}

    private final ReportLine gold;
    private final List<ReportedEvent> reported;
    private final NameComparison names;
    private final @Nullable LocalDate published;
    private final boolean ignoringDates;

    private EventPairing(ReportLine gold, ReportLine reported, @Nullable LocalDate published, boolean ignoringDates) {
        this.gold = gold;
        this.reported = reported.events().stream()
                .filter(event -> !isLeftOut(gold, event))
                .toList();
        this.names = new NameComparison(gold, reported);
        this.published = published;
        this.ignoringDates = ignoringDates;
    }

    public static Result of(
            ReportLine gold, ReportLine reported, @Nullable LocalDate published, boolean ignoringDates) {
        List<ReportedEvent> leftOut = reported.events().stream()
                .filter(event -> isLeftOut(gold, event))
                .toList();
        return new EventPairing(gold, reported, published, ignoringDates).result(leftOut);
    }

    private static boolean isLeftOut(ReportLine gold, ReportedEvent event) {
        return !gold.extraKinds() && EXTRA_KINDS.contains(event.kind());
    }

    private Result result(List<ReportedEvent> leftOut) {
        List<BestAssignment.Cell> chosen = BestAssignment.best(weights());
        List<Pair> pairs = chosen.stream().map(this::pair).toList();
        List<ReportedEvent> unpaired =
                rest(reported, column -> chosen.stream().noneMatch(cell -> cell.column() == column));
        return new Result(
                gold.articleId(),
                pairs,
                rest(gold.events(), row -> chosen.stream().noneMatch(cell -> cell.row() == row)),
                unpaired.stream().filter(event -> !isState(event)).toList(),
                Stream.concat(leftOut.stream(), unpaired.stream().filter(EventPairing::isState))
                        .toList());
    }

    private static boolean isState(ReportedEvent event) {
        return STATES.contains(event.kind());
    }

    private static List<ReportedEvent> rest(List<ReportedEvent> events, IntPredicate unpaired) {
        return IntStream.range(0, events.size())
                .filter(unpaired)
                .mapToObj(events::get)
                .toList();
    }

    private Pair pair(BestAssignment.Cell cell) {
        ReportedEvent wanted = gold.events().get(cell.row());
        ReportedEvent said = reported.get(cell.column());
        return new Pair(gold.articleId(), wanted, said, DateAgreement.of(wanted, said, published), names);
    }

    private long[][] weights() {
        List<long[]> rows = new ArrayList<>();
        for (ReportedEvent wanted : gold.events()) {
            rows.add(reported.stream()
                    .mapToLong(said -> mayPair(wanted, said) ? likeness(wanted, said) : 0)
                    .toArray());
        }
        return rows.toArray(long[][]::new);
    }

    private boolean mayPair(ReportedEvent wanted, ReportedEvent said) {
        boolean kind =
                wanted.kind().equals(said.kind()) || wanted.leeway().kinds().contains(said.kind());
        return kind
                && new KeyParticipants(wanted, said, names).agree()
                && (!needsTitle(wanted) || TitleComparison.agree(wanted.titles(), said.titles()))
                && (ignoringDates || DateAgreement.of(wanted, said, published) != DateAgreement.NONE);
    }

    /** Where one person has several appointments (or departures) at one organization, the title tells them apart. */
    private boolean needsTitle(ReportedEvent event) {
        return SEATS.contains(event.kind())
                && !event.titles().isEmpty()
                && gold.events().stream()
                                .filter(other -> isSameSeat(event, other))
                                .count()
                        > 1;
    }

    private static boolean isSameSeat(ReportedEvent event, ReportedEvent other) {
        return event.kind().equals(other.kind())
                && event.named("PERSON").equals(other.named("PERSON"))
                && event.named("COMPANY", "ORGANIZATION").equals(other.named("COMPANY", "ORGANIZATION"));
    }

    /** The number of pairs comes first, then pairs that count, then the better likeness. */
    private long likeness(ReportedEvent wanted, ReportedEvent said) {
        DateAgreement dates = DateAgreement.of(wanted, said, published);
        long weight = 1_000_000_000_000L + (wanted.counts() ? 10_000_000L : 0);
        weight += wanted.kind().equals(said.kind()) ? 2000 : 0;
        weight += (dates != DateAgreement.NONE ? 800 : 0) + (dates == DateAgreement.EXACT ? 200 : 0);
        weight += wanted.overlaps(said) ? 400 : 0;
        weight += TitleComparison.agree(wanted.titles(), said.titles()) ? 200 : 0;
        weight += wanted.status().equals(said.status()) ? 100 : 0;
        return weight + 10L * names.countFound(wanted.named(), said.named());
    }
}
