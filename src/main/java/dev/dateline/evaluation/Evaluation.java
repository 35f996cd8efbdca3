package dev.dateline.evaluation;

import dev.dateline.article.Article;
import dev.dateline.evaluation.comparison.EventPairing;
import dev.dateline.evaluation.comparison.NameComparison;
import dev.dateline.evaluation.comparison.Trap;
import dev.dateline.evaluation.comparison.Traps;
import dev.dateline.evaluation.line.InvalidInput;
import dev.dateline.evaluation.line.ReportLine;
import dev.dateline.evaluation.line.ReportLines;
import dev.dateline.evaluation.line.ReportedEvent;
import dev.dateline.evaluation.total.AttributeTotals;
import dev.dateline.evaluation.total.EntityTotals;
import dev.dateline.evaluation.total.EventTotals;
import dev.dateline.evaluation.total.Reliability;
import dev.dateline.evaluation.total.RuleTotals;
import dev.dateline.evaluation.total.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All figures of an extractor's reports against the gold, over a set of articles. */
public final class Evaluation {

    private final Map<String, Article> articles;
    private final Map<String, ReportLine> gold;
    private final Map<String, ReportLine> reported;
    private final List<Trap> traps;
    private final List<EventPairing.Result> results;
    private final List<EventPairing.Result> undated;

    private Evaluation(
            Map<String, Article> articles,
            Map<String, ReportLine> gold,
            Map<String, ReportLine> reported,
            List<Trap> traps) {
        this.articles = articles;
        this.gold = new TreeMap<>(gold);
        this.reported = reported;
        this.traps = traps.stream()
                .filter(trap -> gold.containsKey(trap.articleId()))
                .toList();
        results = paired(false);
        undated = paired(true);
    }

    /** A gold standard, its articles and, where there are some, its traps. */
    public static final class Standard {

        private final Map<String, Article> articles = new TreeMap<>();
        private final Map<String, ReportLine> gold;
        private final List<Trap> traps;

        private Standard(Map<String, ReportLine> gold, List<Trap> traps) {
            this.gold = gold;
            this.traps = traps;
        }

        /**
         * Reads a standard.
         *
         * @param goldName where the gold comes from, for messages
         * @param gold its lines, in the format of {@code extract}
         * @param traps a JSON array of traps; {@code []} for none
         * @throws InvalidInput if something is not in its format, or a gold line has no article
         */
        public static Standard read(Stream<Article> articles, String goldName, Stream<String> gold, String traps) {
            Standard standard = new Standard(ReportLines.read(goldName, gold), Traps.read("traps", traps));
            articles.forEach(article -> standard.articles.put(article.id().value(), article));
            TreeSet<String> absent = new TreeSet<>(standard.gold.keySet());
            absent.removeAll(standard.articles.keySet());
            if (!absent.isEmpty()) {
                throw new InvalidInput("no article text for " + String.join(", ", absent));
            }
            return standard;
        }

        /** The articles that the gold has a line for. */
        public List<Article> articles() {
            return articles.values().stream()
                    .filter(article -> gold.containsKey(article.id().value()))
                    .toList();
        }

        /**
         * Compares reports with it.
         *
         * @param name where the reports come from, for messages
         * @param reports their lines, in the format of {@code extract}
         */
        public Evaluation of(String name, Stream<String> reports) {
            return new Evaluation(articles, gold, ReportLines.read(name, reports), traps);
        }
    }

    private List<EventPairing.Result> paired(boolean ignoringDates) {
        return gold.values().stream()
                .map(line -> EventPairing.of(
                        line,
                        reportOf(line.articleId()),
                        article(line.articleId()).publishedAt(),
                        ignoringDates))
                .toList();
    }

    private Article article(String id) {
        return Objects.requireNonNull(articles.get(id), id);
    }

    private ReportLine reportOf(String id) {
        return reported.getOrDefault(id, ReportLine.empty(id));
    }

    int articleCount() {
        return gold.size();
    }

    int unreported() {
        return (int)
                gold.keySet().stream().filter(id -> !reported.containsKey(id)).count();
    }

    int leftOut() {
        return results.stream().mapToInt(result -> result.leftOut().size()).sum();
    }

    EventTotals events() {
        return EventTotals.of(results);
    }

    EventTotals eventsIgnoringDates() {
        return EventTotals.of(undated);
    }

    EntityTotals entities() {
        return gold.values().stream()
                .map(line -> EntityTotals.of(line, reportOf(line.articleId())))
                .reduce(EntityTotals.NONE, EntityTotals::plus);
    }

    AttributeTotals attributes() {
        return AttributeTotals.of(pairs(results), pairs(undated));
    }

    private static List<EventPairing.Pair> pairs(List<EventPairing.Result> results) {
        return results.stream().flatMap(result -> result.pairs().stream()).toList();
    }

    RuleTotals rules() {
        return RuleTotals.of(results);
    }

    Reliability reliability() {
        return Reliability.of(results);
    }

    /** How many reports there are, and how many have a quote that is in the text where they say it is. */
    Tally evidence() {
        Tally tally = Tally.NONE;
        for (ReportLine line : reported.values()) {
            Article article = articles.get(line.articleId());
            for (ReportedEvent event : article == null ? List.<ReportedEvent>of() : line.events()) {
                boolean valid = event.evidence() != null
                        && event.evidence().isIn(Objects.requireNonNull(article).text());
                tally = tally.plus(new Tally(1, 1, valid ? 1 : 0));
            }
        }
        return tally;
    }

    int trapCount() {
        return traps.size();
    }

    List<Trap> violatedTraps() {
        return traps.stream()
                .filter(trap -> {
                    ReportLine line = reportOf(trap.articleId());
                    ReportLine wanted = Objects.requireNonNull(gold.get(trap.articleId()));
                    return trap.isViolatedBy(line, new NameComparison(wanted, line));
                })
                .toList();
    }

    /** Gold events that count and that nobody reported. */
    List<ReportedEvent> missed() {
        List<ReportedEvent> missed = new ArrayList<>();
        results.forEach(
                result -> result.missed().stream().filter(ReportedEvent::counts).forEach(missed::add));
        return missed;
    }

    /** Reports that no gold event stands for, by article. */
    Map<String, List<ReportedEvent>> falseAlarms() {
        Map<String, List<ReportedEvent>> alarms = new TreeMap<>();
        results.forEach(result -> alarms.put(result.articleId(), result.falseAlarms()));
        return alarms;
    }
}
