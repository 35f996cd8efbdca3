package dev.dateline.evaluation.comparison;

import dev.dateline.evaluation.line.LineEntity;
import dev.dateline.evaluation.line.PlainName;
import dev.dateline.evaluation.line.ReportLine;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a gold name and a reported name mean the same in one article: the aliases of either side count. */
public final class NameComparison {

    private final Map<String, Set<String>> gold;
    private final Map<String, Set<String>> reported;

    public NameComparison(ReportLine gold, ReportLine reported) {
        this.gold = index(gold.entities());
        this.reported = index(reported.entities());
    }

    private static Map<String, Set<String>> index(List<LineEntity> entities) {
        Map<String, Set<String>> index = new HashMap<>();
        for (LineEntity entity : entities) {
            index.computeIfAbsent(PlainName.of(entity.name()), name -> new HashSet<>())
                    .addAll(entity.comparableNames());
        }
        return index;
    }

    public boolean same(String goldName, String reportedName) {
        Set<String> left = all(gold, PlainName.of(goldName));
        return all(reported, PlainName.of(reportedName)).stream().anyMatch(left::contains);
    }

    private static Set<String> all(Map<String, Set<String>> index, String name) {
        Set<String> names = new HashSet<>(index.getOrDefault(name, Set.of()));
        names.add(name);
        return names;
    }

    public boolean anySame(Collection<String> goldNames, Collection<String> reportedNames) {
        return countFound(goldNames, reportedNames) > 0;
    }

    /** How many of the gold names are among the reported. */
    public int countFound(Collection<String> goldNames, Collection<String> reportedNames) {
        return (int) goldNames.stream()
                .filter(name -> reportedNames.stream().anyMatch(other -> same(name, other)))
                .count();
    }
}
