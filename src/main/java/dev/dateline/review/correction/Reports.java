package dev.dateline.review.correction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.neo4j.driver.Value;

/**
 * Which claims report which events of some entities, at one moment.
 *
 * @param eventOf the event of each claim
 */
record Reports(List<String> entities, Map<String, String> eventOf) {

    /** An entity, and its claims, each with its event. */
    record Meant(String entity, List<Pair> reports) {}

    /** A claim and the event that it reports. */
    record Pair(String claim, String event) {}

    /** Events whose claims are grouped in another way afterwards: several before and one after, or one and several. */
    record Regrouped(Set<String> before, Set<String> after) {}

    static Pair pair(Value pair) {
        return new Pair(pair.get(0).asString(), pair.get(1).asString());
    }

    static Reports of(Collection<Meant> meant) {
        Map<String, String> eventOf = new TreeMap<>();
        meant.forEach(each -> each.reports().forEach(pair -> eventOf.put(pair.claim(), pair.event())));
        return new Reports(meant.stream().map(Meant::entity).toList(), eventOf);
    }

    /** What joins and what parts from here to there; what only gets another id is the same. */
    List<Regrouped> regrouped(Reports later) {
        Map<String, Set<String>> joined = new TreeMap<>();
        Map<String, Set<String>> parted = new TreeMap<>();
        eventOf.forEach((claim, event) -> {
            String then = later.eventOf.get(claim);
            if (then != null) {
                joined.computeIfAbsent(then, first -> new TreeSet<>()).add(event);
                parted.computeIfAbsent(event, first -> new TreeSet<>()).add(then);
            }
        });
        return Stream.concat(
                        joined.entrySet().stream()
                                .filter(each -> each.getValue().size() > 1)
                                .map(each -> new Regrouped(each.getValue(), Set.of(each.getKey()))),
                        parted.entrySet().stream()
                                .filter(each -> each.getValue().size() > 1)
                                .map(each -> new Regrouped(Set.of(each.getKey()), each.getValue())))
                .toList();
    }
}
