package dev.dateline.evaluation.total;

import dev.dateline.evaluation.comparison.BestAssignment;
import dev.dateline.evaluation.line.LineEntity;
import dev.dateline.evaluation.line.ReportLine;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The entities of all articles, paired one to one by kind and name.
 *
 * @param inEvents those that take part in some event
 */
public record EntityTotals(Tally all, Tally inEvents) {

    private static final int FIRM = 1000;

    public static final EntityTotals NONE = new EntityTotals(Tally.NONE, Tally.NONE);

    public EntityTotals plus(EntityTotals other) {
        return new EntityTotals(all.plus(other.all), inEvents.plus(other.inEvents));
    }

    public static EntityTotals of(ReportLine gold, ReportLine reported) {
        List<LineEntity> wanted = gold.entities().stream()
                .sorted(Comparator.comparing(LineEntity::name))
                .toList();
        List<LineEntity> said = reported.entities().stream()
                .filter(entity -> gold.extraKinds() || !entity.kind().equals("PLACE"))
                .sorted(Comparator.comparing(LineEntity::kind).thenComparing(LineEntity::name))
                .toList();
        Set<Integer> found = BestAssignment.best(weights(wanted, said)).stream()
                .map(BestAssignment.Cell::row)
                .collect(Collectors.toSet());
        Set<String> named = gold.events().stream()
                .filter(event -> !event.leeway().optional())
                .flatMap(event -> event.named().stream())
                .collect(Collectors.toSet());
        EntityTotals totals = new EntityTotals(new Tally(0, said.size(), 0), Tally.NONE);
        for (int i = 0; i < wanted.size(); i++) {
            totals = totals.plus(of(wanted.get(i), found.contains(i), named));
        }
        return totals;
    }

    private static EntityTotals of(LineEntity wanted, boolean found, Set<String> named) {
        int match = found ? 1 : 0;
        if (wanted.optional()) {
            return new EntityTotals(new Tally(0, -match, 0), Tally.NONE);
        }
        Tally tally = new Tally(1, 0, match);
        return new EntityTotals(tally, named.contains(wanted.name()) ? tally : Tally.NONE);
    }

    private static long[][] weights(List<LineEntity> wanted, List<LineEntity> said) {
        return wanted.stream()
                .map(entity -> said.stream()
                        .mapToLong(other -> !entity.sameAs(other) ? 0 : entity.optional() ? 1 : FIRM)
                        .toArray())
                .toArray(long[][]::new);
    }
}
