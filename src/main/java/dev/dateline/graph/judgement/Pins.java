package dev.dateline.graph.judgement;

import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.claim.Conflict;
import dev.dateline.fact.event.EventId;
import dev.dateline.graph.derive.Facts;
import dev.dateline.graph.read.EventReader;
import dev.dateline.graph.read.ShownEvent;
import dev.dateline.graph.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where sources differ, a person can say whose word is shown. That is kept on the claim, so it goes with the claim and
 * stays when the graph is rebuilt; the others are still shown as differing.
 */
@Component
public class Pins {

    /** What has become of a pin. */
    public enum Outcome {
        DONE,
        NO_SUCH_EVENT,
        /** The sources do not differ on this field, or nothing is pinned there. */
        NO_CONFLICT,
        /** The claim is not about this event, or says nothing of the field. */
        NO_SUCH_CLAIM
    }

    private static final String NONE = "";

    private final Store store;
    private final Facts facts;
    private final TransactionTemplate transaction;

    Pins(Store store, Facts facts, PlatformTransactionManager transactions) {
        this.store = store;
        this.facts = facts;
        transaction = new TransactionTemplate(transactions);
    }

    /** Lets the word of this claim be shown for a field on which the sources differ. */
    public Outcome pin(EventId event, String field, ClaimId claim) {
        return change(
                () -> conflict(event, field),
                found -> {
                    Set<Object> saying = found.conflict().values().stream()
                            .flatMap(value -> value.articleIds().stream())
                            .collect(Collectors.toSet());
                    boolean says = found.event().claims().stream()
                            .anyMatch(each -> each.id().equals(claim)
                                    && saying.contains(each.article().id()));
                    return says ? write(event, field, claim.value()) : Outcome.NO_SUCH_CLAIM;
                },
                event);
    }

    /** Lets the rules choose again what is shown for a field. */
    public Outcome unpin(EventId event, String field) {
        return change(
                () -> conflict(event, field).filter(found -> found.conflict().pinned() != null),
                found -> write(event, field, NONE),
                event);
    }

    /** Pins what persons pinned in another store. */
    public void restore(Map<ClaimId, List<String>> pins) {
        if (pins.isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            store.read("take-turn", Map.of("article", "-"));
            List<Map<String, Object>> rows = new ArrayList<>();
            pins.forEach((claim, fields) -> rows.add(Map.of("claim", claim.value(), "fields", fields)));
            store.write("write-pins", "pins", rows);
            facts.resolveClaims(pins.keySet().stream().map(ClaimId::value).collect(Collectors.toSet()));
        });
    }

    private record Found(ShownEvent event, Conflict conflict) {}

    private interface Then {

        Outcome apply(Found found);
    }

    private Outcome change(Supplier<Optional<Found>> find, Then then, EventId event) {
        if (known(event).isEmpty()) {
            return Outcome.NO_SUCH_EVENT; // That much is known without waiting for a turn to write.
        }
        Outcome outcome = transaction.execute(status -> {
            store.read("take-turn", Map.of("article", "-"));
            Optional<Found> found = find.get();
            return found.isPresent()
                    ? then.apply(found.get())
                    : known(event).isPresent() ? Outcome.NO_CONFLICT : Outcome.NO_SUCH_EVENT;
        });
        return outcome == null ? Outcome.NO_SUCH_EVENT : outcome;
    }

    private Optional<ShownEvent> known(EventId event) {
        return store.read("read-known-event", Map.of("event", event.value())).stream()
                .map(row -> row.get("event"))
                .filter(row -> !row.get("claims").isEmpty())
                .map(EventReader::read)
                .findFirst();
    }

    private Optional<Found> conflict(EventId event, String field) {
        return known(event)
                .flatMap(shown -> shown.conflicts().stream()
                        .filter(conflict -> conflict.field().equals(field))
                        .map(conflict -> new Found(shown, conflict))
                        .findFirst());
    }

    private Outcome write(EventId event, String field, String claim) {
        List<String> claims =
                store.read("write-pin", Map.of("event", event.value(), "field", field, "claim", claim)).stream()
                        .map(row -> row.get("claim").asString())
                        .toList();
        facts.resolveClaims(Set.copyOf(claims));
        return Outcome.DONE;
    }
}
