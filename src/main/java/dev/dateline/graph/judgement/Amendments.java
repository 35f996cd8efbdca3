package dev.dateline.graph.judgement;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.graph.decision.AmendedField;
import dev.dateline.graph.decision.Amendment;
import dev.dateline.graph.decision.Side;
import dev.dateline.graph.derive.Facts;
import dev.dateline.graph.store.Store;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
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
 * Corrections of single entities: names, and ids in other registers. Like a judgement it is about mentions, and kept beside
 * what articles say; of several that cannot all hold, the last counts.
 */
@Component
public class Amendments {

    private final Store store;
    private final Facts facts;
    private final TransactionTemplate transaction;
    private final Clock clock = Clock.systemUTC();

    Amendments(Store store, Facts facts, PlatformTransactionManager transactions) {
        this.store = store;
        this.facts = facts;
        transaction = new TransactionTemplate(transactions);
    }

    /** Keeps it, and lets it have its effect. */
    public void say(Side entity, AmendedField field, String value, @Nullable String why, @Nullable String by) {
        Amendment said = new Amendment(
                UUID.randomUUID().toString(),
                field,
                value,
                List.copyOf(entity.parts()),
                why,
                by,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null);
        transaction.executeWithoutResult(status -> {
            facts.takeTurn();
            store.write("write-amendment", said.parameters());
            facts.resolveAgain(entity.parts());
        });
    }

    /**
     * Takes it back; it stays in the history.
     *
     * @return false if there is none with this id that holds
     */
    public boolean takeBack(String id) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            facts.takeTurn();
            List<Record> rows = store.read("take-back-amendment", Map.of("id", id));
            rows.forEach(
                    row -> facts.resolveAgain(new TreeSet<>(row.get("parts").asList(Value::asString))));
            return !rows.isEmpty();
        }));
    }

    /** All corrections of an entity, including those taken back, the latest first. */
    @Transactional(readOnly = true, timeoutString = "${dateline.read-seconds:30}")
    public List<Amendment> of(EntityId entity) {
        return store.read("list-amendments", Map.of("id", entity.value())).stream()
                .map(row -> Amendment.of(row.get("amendment")))
                .toList();
    }
}
