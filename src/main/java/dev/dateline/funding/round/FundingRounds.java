package dev.dateline.funding.round;

import dev.dateline.cypher.Queries;
import dev.dateline.graph.read.EventReader;
import dev.dateline.graph.read.ShownEvent;
import dev.dateline.question.Period;
import dev.dateline.question.TimedRead;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Who led which round. */
@TimedRead
public class FundingRounds {

    private final Neo4jClient neo4j;
    private final Map<RoundSort, String> readRoundsOf = new EnumMap<>(RoundSort.class);
    private final Map<RoundSort, String> readRounds = new EnumMap<>(RoundSort.class);

    FundingRounds(Neo4jClient neo4j, Queries queries) {
        this.neo4j = neo4j;
        for (RoundSort sort : RoundSort.values()) {
            readRoundsOf.put(sort, sort.queryOfAnchor(queries));
            readRounds.put(sort, sort.query(queries));
        }
    }

    /** The rounds that this asks for, page by page. */
    public RoundPage page(RoundQuery query) {
        RoundPlace start = RoundPlace.startOf(query);
        RoundFilter filter = new RoundFilter(query);
        Comparator<RoundPlace> order = RoundPlace.order(query.sort());
        List<ShownEvent> found = read(query, start).stream()
                .filter(filter::leavesIn)
                .filter(shown -> order.compare(RoundPlace.of(shown, query.sort()), start) > 0)
                .sorted(Comparator.comparing(shown -> RoundPlace.of(shown, query.sort()), order))
                .limit(query.limit() + 1L)
                .toList();
        List<ShownEvent> shown = found.subList(0, Math.min(found.size(), query.limit()));
        String next = found.size() > shown.size()
                ? RoundPlace.of(shown.getLast(), query.sort()).cursor(query)
                : null;
        return new RoundPage(
                shown.stream()
                        .map(event -> Round.of(event, filter.certainty(event)))
                        .toList(),
                next);
    }

    /** All of them, up to more than anybody could read. */
    public List<Round> all(RoundQuery query) {
        return page(query.withoutPages()).items();
    }

    private Collection<ShownEvent> read(RoundQuery query, RoundPlace start) {
        Optional<RoundAnchor> anchor = RoundAnchor.of(query);
        Map<String, Object> parameters = parameters(query, start);
        anchor.ifPresent(found -> parameters.putAll(found.parameters()));
        return neo4j.query(Objects.requireNonNull((anchor.isPresent() ? readRoundsOf : readRounds).get(query.sort())))
                .bindAll(parameters)
                .fetchAs(ShownEvent.class)
                .mappedBy((types, row) -> EventReader.readIfKnown(row.get("event")))
                .all();
    }

    static Map<String, Object> parameters(RoundQuery query, RoundPlace start) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("series", List.copyOf(query.series()));
        parameters.put("statuses", query.statuses().stream().map(Enum::name).toList());
        parameters.put("currencies", List.copyOf(query.currencies()));
        parameters.put("minAmount", amount(query.minAmount(), 0));
        parameters.put("maxAmount", amount(query.maxAmount(), -1));
        parameters.put("from", Objects.requireNonNullElse(query.period().from(), Period.FIRST_DAY));
        parameters.put("to", Objects.requireNonNullElse(query.period().to(), Period.LAST_DAY));
        parameters.put("validAt", query.asOf().validAt());
        parameters.put("knownAt", query.asOf().knownAt());
        parameters.put("lookingBack", query.asOf().knownAt().isBefore(LocalDate.now(ZoneId.systemDefault())));
        parameters.put("afterKey", start.key());
        parameters.put("afterDay", start.day());
        parameters.put("afterId", start.round().value());
        parameters.put("limit", query.limit() + 1);
        return parameters;
    }

    private static double amount(@Nullable BigDecimal amount, double otherwise) {
        return amount == null ? otherwise : amount.doubleValue();
    }
}
