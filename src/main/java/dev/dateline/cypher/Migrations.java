package dev.dateline.cypher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Applies the files of {@code cypher/migrations} to the store, each once and in order, before anything reads it.
 * A component that reads while the application is still starting takes this as a constructor argument.
 *
 * <p>Several instances may start on one store: all but one wait. The lock is that of a node written in a transaction
 * which stays open meanwhile, so it dies with its holder.
 *
 * <p>By hand: a few files, a checksum and a lock need no library.
 */
@Component
public class Migrations implements InitializingBean {

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);

    private final Driver driver;
    private final Queries queries;
    private final List<Migration> known;

    @Autowired
    Migrations(Driver driver, Queries queries) throws IOException {
        this(driver, queries, files());
    }

    Migrations(Driver driver, Queries queries, List<Migration> known) {
        this.driver = driver;
        this.queries = queries;
        this.known = known.stream()
                .sorted(Comparator.comparingInt(Migration::version))
                .toList();
    }

    private static List<Migration> files() throws IOException {
        List<Migration> found = new ArrayList<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/migrations/*.cypher")) {
            found.add(
                    Migration.of(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8)));
        }
        return found;
    }

    /**
     * Brings the store up to date.
     *
     * @throws IllegalStateException if a file was changed after it had been applied, or the store is of a later version
     */
    @Override
    public void afterPropertiesSet() {
        refuseDuplicates();
        try (Session session = driver.session()) {
            if (!missing(session).isEmpty()) {
                applyInTurn(session);
            }
        }
    }

    /** Applies what is missing, one instance after the other where several start at once. */
    private void applyInTurn(Session session) {
        Migration.statements(queries.get("cypher/prepare-migrations"))
                .forEach(statement -> session.run(statement).consume());
        try (Session locking = driver.session();
                Transaction lock = locking.beginTransaction()) {
            lock.run(queries.get("cypher/take-lock"), Map.of("name", "migrations"))
                    .consume();
            missing(session).forEach(migration -> apply(session, migration));
            lock.commit();
        }
    }

    private List<Migration> missing(Session session) {
        Map<String, String> applied = session.run(queries.get("cypher/list-migrations")).stream()
                .collect(Collectors.toMap(
                        row -> row.get("file").asString(),
                        row -> row.get("checksum").asString()));
        refuseLaterStore(applied);
        refuseChanged(applied);
        return known.stream()
                .filter(migration -> !applied.containsKey(migration.file()))
                .toList();
    }

    private void refuseChanged(Map<String, String> applied) {
        for (Migration migration : known) {
            if (!migration.checksum().equals(applied.getOrDefault(migration.file(), migration.checksum()))) {
                throw new IllegalStateException(
                        "%s was changed after this store had applied it: restore the file, and put the change into a new one"
                                .formatted(migration.file()));
            }
        }
    }

    private void refuseDuplicates() {
        known.stream()
                .collect(Collectors.groupingBy(Migration::version, Collectors.counting()))
                .forEach((version, n) -> {
                    if (n > 1) {
                        throw new IllegalStateException("%d migrations have the version %03d".formatted(n, version));
                    }
                });
    }

    private void refuseLaterStore(Map<String, String> applied) {
        Map<String, Migration> byFile = known.stream().collect(Collectors.toMap(Migration::file, Function.identity()));
        applied.keySet().stream()
                .filter(file -> !byFile.containsKey(file))
                .sorted()
                .findFirst()
                .ifPresent(file -> {
                    throw new LaterStoreException(file);
                });
    }

    private void apply(Session session, Migration migration) {
        log.info("Migrating the store: {}", migration.file());
        migration.statements().forEach(statement -> session.run(statement).consume());
        session.run(
                        queries.get("cypher/note-migration"),
                        Map.of("file", migration.file(), "checksum", migration.checksum()))
                .consume();
    }
}
