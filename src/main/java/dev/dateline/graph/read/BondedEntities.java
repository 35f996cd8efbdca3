package dev.dateline.graph.read;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.graph.store.Store;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The entities about which the stored bonds say how they stand to others, as all of their events would. */
@Component
public class BondedEntities {

    private final Store store;

    BondedEntities(Store store) {
        this.store = store;
    }

    /**
     * Whether they do for a question as of these days. Bonds are those of today, so they do not for an earlier day.
     *
     * @param notLater facets of events that must not be dated later
     */
    public boolean have(EntityId entity, LocalDate validAt, LocalDate knownAt, Collection<String> notLater) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return !validAt.isBefore(today) && !knownAt.isBefore(today) && isBonded(entity, validAt, knownAt, notLater);
    }

    private boolean isBonded(EntityId entity, LocalDate validAt, LocalDate knownAt, Collection<String> notLater) {
        Map<String, Object> parameters = Map.of(
                "entity", entity.value(), "validAt", validAt, "knownAt", knownAt, "facets", List.copyOf(notLater));
        return store.read("ask-bonded", parameters).getFirst().get("bonded").asBoolean();
    }
}
