package dev.dateline.graph.derive;

import dev.dateline.graph.store.Store;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives a store of an earlier version what this one derives, before anything is recorded or asked. Where mentions are not
 * counted to wordings, everything is rebuilt; where events support no bonds, these are added, some events a transaction.
 */
@Component
class StoreUpgrade implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(StoreUpgrade.class);

    private final Store store;
    private final Rebuild rebuild;
    private final Bonds bonds;
    private final TransactionTemplate transaction;

    StoreUpgrade(Store store, Rebuild rebuild, Bonds bonds, PlatformTransactionManager transactions) {
        this.store = store;
        this.rebuild = rebuild;
        this.bonds = bonds;
        transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        Record outdated = store.read("find-outdated", Map.of()).getFirst();
        if (outdated.get("unworded").asBoolean()) {
            log.info("The store is of an earlier version: rebuilding what follows from its articles");
            rebuild.run(done -> {});
        }
        if (outdated.get("unbonded").asBoolean()) {
            fillAll();
        }
    }

    private void fillAll() {
        long filled = 0;
        for (int more = fill(); more > 0; more = fill()) {
            filled += more;
            log.info("The store is of an earlier version: bonds of {} events are stored", filled);
        }
    }

    /** Takes the turn to write, as several instances may start at once. */
    private int fill() {
        return Objects.requireNonNull(transaction.execute(status -> {
            store.read("take-turn", Map.of("article", "-"));
            return bonds.fill();
        }));
    }
}
