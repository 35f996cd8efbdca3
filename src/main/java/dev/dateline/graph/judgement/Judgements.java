package dev.dateline.graph.judgement;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventId;
import dev.dateline.graph.decision.JudgedKind;
import dev.dateline.graph.decision.JudgementState;
import dev.dateline.graph.decision.Side;
import dev.dateline.graph.decision.StoredJudgement;
import dev.dateline.graph.derive.Facts;
import dev.dateline.graph.store.Store;
import dev.dateline.resolution.judgement.Contradiction;
import dev.dateline.resolution.judgement.Judgement;
import dev.dateline.resolution.judgement.Sameness;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * People's judgements of whether two are the same. They are stored beside what articles say, and what follows from both
 * is derived again; taking a judgement back restores the former state.
 */
@Component
public class Judgements {

    private final Store store;
    private final Facts facts;
    private final TransactionTemplate transaction;
    private final Clock clock = Clock.systemUTC();

    Judgements(Store store, Facts facts, PlatformTransactionManager transactions) {
        this.store = store;
        this.facts = facts;
        transaction = new TransactionTemplate(transactions);
    }

    /** An entity as one side of a judgement; empty if there is none with this id. */
    @Transactional(readOnly = true, timeoutString = "${dateline.read-seconds:30}")
    public Optional<Side> side(EntityId entity) {
        return side(entity.value(), store.read("read-side-of-entity", Map.of("id", entity.value())));
    }

    /** An event as one side of a judgement; empty if there is none with this id. */
    @Transactional(readOnly = true, timeoutString = "${dateline.read-seconds:30}")
    public Optional<Side> side(EventId event) {
        return side(event.value(), store.read("read-side-of-event", Map.of("id", event.value())));
    }

    /** Some mentions of one entity as one side; empty if any of them is not there, or means another. */
    @Transactional(readOnly = true, timeoutString = "${dateline.read-seconds:30}")
    public Optional<Side> sideOfMentions(Collection<String> mentions) {
        return sideOfParts("read-side-of-mentions", mentions);
    }

    /** Some claims of one event as one side; empty if any of them is missing or reports another event. */
    @Transactional(readOnly = true, timeoutString = "${dateline.read-seconds:30}")
    public Optional<Side> sideOfClaims(Collection<String> claims) {
        return sideOfParts("read-side-of-claims", claims);
    }

    private Optional<Side> sideOfParts(String query, Collection<String> parts) {
        List<Record> rows = store.read(query, Map.of("ids", List.copyOf(parts)));
        boolean one = rows.size() == new HashSet<>(parts).size()
                && rows.stream().map(row -> row.get("id").asString()).distinct().count() == 1;
        return one ? side(rows.getFirst().get("id").asString(), rows) : Optional.empty();
    }

    private static Optional<Side> side(String id, List<Record> rows) {
        return rows.stream()
                .map(row -> new Side(
                        id,
                        row.get("name").asString(id),
                        row.get("kind").asString(),
                        new TreeSet<>(Set.of(row.get("part").asString()))))
                .reduce((one, other) -> {
                    one.parts().addAll(other.parts());
                    return one;
                });
    }

    /**
     * Keeps a judgement, and lets it have its effect. One that says what another says already changes nothing.
     *
     * @throws ContradictionException if others that are in force contradict it
     */
    public StoredJudgement say(
            JudgedKind about, Sameness sameness, Side left, Side right, @Nullable String why, @Nullable String by) {
        return Objects.requireNonNull(transaction.execute(status -> {
            facts.takeTurn();
            Judgement judgement = Judgement.of(
                    UUID.randomUUID().toString(),
                    sameness,
                    left.parts(),
                    right.parts(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS));
            Map<String, StoredJudgement> holding = connected(judgement.all());
            return holding.values().stream()
                    .filter(held -> saysTheSame(held.asJudgement(), judgement))
                    .findFirst()
                    .orElseGet(() -> write(about, judgement, left, right, why, by, holding));
        }));
    }

    private static boolean saysTheSame(Judgement one, Judgement other) {
        return one.sameness() == other.sameness()
                && Set.of(one.left(), one.right()).equals(Set.of(other.left(), other.right()));
    }

    private StoredJudgement write(
            JudgedKind about,
            Judgement judgement,
            Side left,
            Side right,
            @Nullable String why,
            @Nullable String by,
            Map<String, StoredJudgement> holding) {
        refuseContradiction(judgement, holding);
        store.write(
                "write-judgement",
                StoredJudgement.byPerson(judgement, about, left.id(), left.name(), right.id(), right.name(), why, by)
                        .parameters());
        facts.resolveAgain(judgement.all());
        return find(judgement.id()).orElseThrow();
    }

    /** @throws ContradictionException if others that are in force contradict it */
    void refuseContradiction(Judgement judgement) {
        refuseContradiction(judgement, connected(judgement.all()));
    }

    private void refuseContradiction(Judgement judgement, Map<String, StoredJudgement> holding) {
        List<Judgement> all =
                holding.values().stream().map(StoredJudgement::asJudgement).toList();
        Set<String> mentioned = new HashSet<>(judgement.all());
        all.forEach(each -> mentioned.addAll(each.all()));
        Set<String> living = new TreeSet<>();
        store.read("find-living", Map.of("ids", List.copyOf(mentioned)))
                .forEach(row -> living.add(row.get("id").asString()));
        List<Judgement> against = Contradiction.with(judgement, all, living);
        if (!against.isEmpty()) {
            throw new ContradictionException(against.stream()
                    .map(each -> Objects.requireNonNull(holding.get(each.id())))
                    .toList());
        }
    }

    /** The judgements on these, on what those are about, and so on. */
    private Map<String, StoredJudgement> connected(Set<String> parts) {
        Map<String, StoredJudgement> found = new TreeMap<>();
        Set<String> asked = new HashSet<>();
        Set<String> next = parts;
        while (!next.isEmpty()) {
            asked.addAll(next);
            Set<String> more = new TreeSet<>();
            store.read("read-judgements", Map.of("ids", List.copyOf(next))).forEach(row -> {
                StoredJudgement judgement = StoredJudgement.of(row.get("judgement"));
                found.put(judgement.id(), judgement);
                more.addAll(judgement.asJudgement().all());
            });
            more.removeAll(asked);
            next = more;
        }
        return found;
    }

    @Transactional(readOnly = true, timeoutString = "${dateline.read-seconds:30}")
    public Optional<StoredJudgement> find(String id) {
        return store.read("find-judgement", Map.of("id", id)).stream()
                .map(row -> row.get("judgement"))
                .filter(Judgements::isByPerson)
                .map(StoredJudgement::of)
                .findFirst();
    }

    private static boolean isByPerson(Value row) {
        return !JudgementState.UNSURE.name().equals(row.get("state").asString());
    }

    /**
     * Takes a judgement back: all is as if it had not been said, but that it stays in the history.
     *
     * @return false if there is none with this id that holds
     */
    public boolean takeBack(String id, @Nullable String by) {
        if (find(id).isEmpty()) {
            return false; // That much is known without waiting for a turn to write.
        }
        return Boolean.TRUE.equals(transaction.execute(status -> {
            facts.takeTurn();
            Optional<StoredJudgement> found = find(id).filter(StoredJudgement::holds);
            found.ifPresent(judgement -> {
                Map<String, Object> parameters = new HashMap<>();
                parameters.put("id", id);
                parameters.put("by", by);
                store.write("take-back-judgement", parameters);
                facts.resolveAgain(judgement.asJudgement().all());
            });
            return found.isPresent();
        }));
    }
}
