package dev.dateline.funding.investor;

import dev.dateline.cypher.Queries;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.value.Status;
import dev.dateline.funding.round.RoundQuery;
import dev.dateline.graph.read.BondedEntities;
import dev.dateline.graph.read.EventReader;
import dev.dateline.graph.read.Facets;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.question.Period;
import dev.dateline.question.TimedRead;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Who joined rounds together with an investor, as it is stored, a page in the order of an index. The index has no names, so of
 * those who joined as many as the first or the last of the page all are looked at.
 */
@TimedRead
class StoredCoInvestors {

    /** Of a round that is dated later the count already has what an answer leaves out. */
    private static final List<String> ROUNDS = Stream.of(Role.LEAD_INVESTOR, Role.INVESTOR)
            .flatMap(role -> Stream.of(Status.HAPPENED, Status.ALLEGED)
                    .map(status -> Facets.of(EventKind.FUNDING_ROUND, role, status)))
            .toList();

    private record Found(String bond, CoInvestorPlace place, NamedEntity investor) {}

    private final Neo4jClient neo4j;
    private final BondedEntities bonded;
    private final String findEnd;
    private final String readCoInvestors;
    private final String readSharedRounds;
    private final String countCoInvestors;

    StoredCoInvestors(Neo4jClient neo4j, BondedEntities bonded, Queries queries) {
        this.neo4j = neo4j;
        this.bonded = bonded;
        findEnd = queries.get("funding/find-end-of-co-investors");
        readCoInvestors = queries.get("funding/read-co-investors");
        readSharedRounds = queries.get("funding/read-shared-rounds");
        countCoInvestors = queries.get("funding/count-co-investors");
    }

    /** Whether what is stored answers this question. */
    boolean answer(EntityId investor, RoundQuery query) {
        return query.period().equals(Period.ALWAYS)
                && bonded.have(investor, query.asOf().validAt(), query.asOf().knownAt(), ROUNDS);
    }

    int count(EntityId investor) {
        return run(countCoInvestors, Map.of("investor", investor.value())).stream()
                .mapToInt(row -> row.get("others").asInt())
                .sum();
    }

    /** So many of them, behind a place. */
    List<CoInvestor> behind(@Nullable CoInvestorPlace start, EntityId investor, int most) {
        int first = start == null ? Integer.MAX_VALUE : start.rounds();
        int last = run(findEnd, Map.of("investor", investor.value(), "fewerThan", first, "limit", most)).stream()
                .mapToInt(row -> row.get("rounds").asInt())
                .findFirst()
                .orElse(0);
        List<Found> found =
                run(readCoInvestors, Map.of("investor", investor.value(), "fewest", last, "most", first)).stream()
                        .map(StoredCoInvestors::found)
                        .filter(other -> start == null || other.place().compareTo(start) > 0)
                        .sorted((one, other) -> one.place().compareTo(other.place()))
                        .limit(most)
                        .toList();
        return withRounds(found);
    }

    private static Found found(Record row) {
        NamedEntity investor = named(row.get("other"));
        CoInvestorPlace place = new CoInvestorPlace(row.get("rounds").asInt(), investor.name(), investor.id());
        return new Found(row.get("bond").get("key").asString(), place, investor);
    }

    private static NamedEntity named(Value entity) {
        return new NamedEntity(
                new EntityId(entity.get("id").asString()),
                entity.get("name").asString(),
                EntityKind.valueOf(entity.get("kind").asString()));
    }

    private List<CoInvestor> withRounds(List<Found> found) {
        List<Map<String, Object>> pairs =
                found.stream().map(StoredCoInvestors::pair).toList();
        Map<String, Value> rounds = new HashMap<>();
        run(readSharedRounds, Map.of("pairs", pairs))
                .forEach(row -> rounds.put(row.get("investor").asString(), row.get("rounds")));
        return found.stream()
                .map(other -> new CoInvestor(
                        other.investor(),
                        other.place().rounds(),
                        Objects.requireNonNull(rounds.get(other.investor().id().value()))
                                .asList(StoredCoInvestors::round)))
                .toList();
    }

    /** An investor, and the keys of the bonds with it, of which one was found. */
    private static Map<String, Object> pair(Found found) {
        String both = found.bond().substring(0, found.bond().lastIndexOf(' ') + 1);
        return Map.of("investor", found.investor().id().value(), "bonds", List.of(both + "HAPPENED", both + "ALLEGED"));
    }

    private static CoInvestor.SharedRound round(Value shared) {
        Value round = shared.get("round");
        return new CoInvestor.SharedRound(
                new EventId(shared.get("id").asString()),
                named(shared.get("company")),
                round.get("series").asString(null),
                Objects.requireNonNull(EventReader.when(round)),
                shared.get("led").asBoolean());
    }

    private Collection<Record> run(String query, Map<String, Object> parameters) {
        return neo4j.query(query)
                .bindAll(parameters)
                .fetchAs(Record.class)
                .mappedBy((types, row) -> row)
                .all();
    }
}
