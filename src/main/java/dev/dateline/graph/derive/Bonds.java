package dev.dateline.graph.derive;

import dev.dateline.graph.read.EventReader;
import dev.dateline.graph.read.ShownEvent;
import dev.dateline.graph.store.Store;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * How two entities stand to each other as of today, as it is stored: a bond for each two, each way and each status, supported
 * by events. It follows from its events alone, whatever came first.
 */
@Component
class Bonds {

    /** Of events that an earlier version wrote, so many are given their bonds in one transaction. */
    static final int AT_ONCE = 500;

    private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);

    private final Store store;

    Bonds(Store store) {
        this.store = store;
    }

    /** Lets events support bonds as they are written now. */
    void write(List<Map<String, Object>> events) {
        if (!events.isEmpty()) {
            writeRows(events.stream().map(event -> event.get("bonds")).toList());
        }
    }

    private void writeRows(List<?> rows) {
        settle(store.read("write-bonds", Map.of("events", rows)));
    }

    /** Works out again what follows from their events for the bonds with these keys. */
    void settle(List<Record> keys) {
        Set<String> changed = new TreeSet<>();
        keys.forEach(row -> changed.add(row.get("key").asString()));
        store.write("settle-bonds", "bonds", changed);
        store.write("count-shared-rounds", "bonds", changed);
    }

    /** Gives their bonds to some events that an earlier version wrote; returns how many these were. */
    int fill() {
        List<Record> found = store.read("read-unbonded", Map.of("limit", AT_ONCE, "knownAt", ALWAYS));
        List<Map<String, Object>> rows = found.stream().map(Bonds::row).toList();
        if (!rows.isEmpty()) {
            writeRows(rows);
            store.write("note-bonded", "events", rows);
        }
        return rows.size();
    }

    private static Map<String, Object> row(Record found) {
        ShownEvent shown = EventReader.readIfKnown(found.get("event"));
        return shown == null
                ? Map.of("id", found.get("id").asString(), "apart", false, "bonds", List.of())
                : EventBonds.row(shown.id(), shown.event(), shown.status(), shown.when(), true);
    }
}
