package dev.dateline.evaluation.total;

import dev.dateline.evaluation.comparison.DateAgreement;
import dev.dateline.evaluation.comparison.EventPairing.Pair;
import dev.dateline.evaluation.comparison.NameComparison;
import dev.dateline.evaluation.comparison.TitleComparison;
import dev.dateline.evaluation.line.PlainName;
import dev.dateline.evaluation.line.ReportedEvent;
import dev.dateline.evaluation.line.StatedAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How often the fields of paired events are right, where the gold gives them.
 *
 * <p>"when agrees" is asked of the pairs made with dates ignored: pairs made by date agree by construction.
 *
 * @param accuracy by field: how many were asked, and how many are right
 * @param sets by role: the investors of rounds, as sets
 */
public record AttributeTotals(Map<String, Tally> accuracy, Map<String, Tally> sets) {

    private static final List<String> MONEY = List.of("raised", "valuation", "price");
    private static final List<String> PHRASES = List.of("series", "jurisdiction");

    public static AttributeTotals of(List<Pair> pairs, List<Pair> undatedPairs) {
        AttributeTotals totals = new AttributeTotals(new TreeMap<>(), new TreeMap<>());
        undatedPairs.stream()
                .filter(pair -> !pair.gold().isOther())
                .forEach(pair -> totals.ask("when agrees", pair.dates() != DateAgreement.NONE));
        pairs.stream().filter(pair -> !pair.gold().isOther()).forEach(totals::add);
        return totals;
    }

    private void ask(String field, boolean right) {
        accuracy.merge(field, new Tally(1, 1, right ? 1 : 0), Tally::plus);
    }

    private void add(Pair pair) {
        ReportedEvent gold = pair.gold();
        ReportedEvent said = pair.reported();
        ask("when exact", pair.dates() == DateAgreement.EXACT);
        ask("status", isOneOf(said.status(), gold.status(), gold.leeway().statuses()));
        if (gold.kind().equals(said.kind())) {
            addSeat(gold, said);
            addValues(gold, said);
            addSources(pair);
            addInvestors(pair);
        }
    }

    private static boolean isOneOf(String said, String wanted, Set<String> accepted) {
        return said.equals(wanted) || accepted.contains(said);
    }

    private void addSeat(ReportedEvent gold, ReportedEvent said) {
        Set<String> asked = gold.leeway().asked();
        if (asked.contains("manner")) {
            String manner = said.words().getOrDefault("manner", "UNSPECIFIED");
            ask(
                    "manner",
                    isOneOf(
                            manner,
                            gold.words().getOrDefault("manner", ""),
                            gold.leeway().manners()));
        }
        if (asked.contains("interim")) {
            ask("interim", said.interim() == gold.interim());
        }
        if (!gold.titles().isEmpty()) {
            ask("titles", TitleComparison.agree(gold.titles(), said.titles()));
        }
    }

    private void addValues(ReportedEvent gold, ReportedEvent said) {
        for (String field : MONEY) {
            StatedAmount wanted = gold.amounts().get(field);
            if (wanted != null) {
                ask(field, wanted.agreesWith(said.amounts().get(field)));
            }
        }
        if (gold.headcount() != null) {
            ask("headcount", gold.headcount().equals(said.headcount()));
        }
        for (String field : PHRASES) {
            String wanted = gold.words().get(field);
            if (wanted != null) {
                ask(field, samePhrase(wanted, said.words().getOrDefault(field, "")));
            }
        }
    }

    private static boolean samePhrase(String gold, String said) {
        String plain = PlainName.of(said);
        return PlainName.of(gold).equals(plain.startsWith("series ") ? plain.substring(7) : plain);
    }

    private void addSources(Pair pair) {
        if (!pair.gold().attributedTo().isEmpty()) {
            List<String> said = pair.reported().attributedTo();
            ask(
                    "attributedTo",
                    pair.gold().attributedTo().stream()
                            .allMatch(wanted -> pair.names().anySame(List.of(wanted), said)));
        }
    }

    private void addInvestors(Pair pair) {
        if (pair.gold().kind().equals("FUNDING_ROUND")) {
            addSet("lead investors", pair, "LEAD_INVESTOR");
            addSet("investors, leads included", pair, "LEAD_INVESTOR", "INVESTOR");
        }
    }

    private void addSet(String label, Pair pair, String... roles) {
        NameComparison names = pair.names();
        Set<String> optional = pair.gold().leeway().participants();
        List<String> given = pair.reported().named(roles).stream().distinct().toList();
        List<String> allowed = new ArrayList<>(pair.gold().named(roles));
        allowed.addAll(optional);
        int extra = (int) given.stream()
                .filter(name -> allowed.stream().noneMatch(wanted -> names.same(wanted, name)))
                .count();
        List<String> wanted = pair.gold().named(roles).stream()
                .filter(name -> !optional.contains(name))
                .toList();
        int found = names.countFound(wanted, given);
        sets.merge(label, new Tally(wanted.size(), found + extra, found), Tally::plus);
    }
}
