package dev.dateline.graph.derive;

import dev.dateline.graph.store.Store;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Rebuilds a store of an earlier version, whose mentions are not counted to wordings, before anything is recorded. */
@Component
class StoreUpgrade implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(StoreUpgrade.class);

    private final Store store;
    private final Rebuild rebuild;

    StoreUpgrade(Store store, Rebuild rebuild) {
        this.store = store;
        this.rebuild = rebuild;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!store.read("find-unworded", Map.of()).isEmpty()) {
            log.info("The store is of an earlier version: rebuilding what follows from its articles");
            rebuild.run(done -> {});
        }
    }
}
