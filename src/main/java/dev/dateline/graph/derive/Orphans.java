package dev.dateline.graph.derive;

import dev.dateline.graph.store.Store;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whatever is in the store without anything that supports it. There is never any. */
@Component
public class Orphans {

    private final Store store;

    Orphans(Store store) {
        this.store = store;
    }

    /** What each of them is, with its id. */
    public List<String> find() {
        return store.read("find-orphans", Map.of()).stream()
                .map(row -> row.get("orphan").asString())
                .toList();
    }
}
