package dev.dateline.graph.article;

import dev.dateline.cypher.Migrations;
import dev.dateline.cypher.Queries;
import dev.dateline.fact.claim.ArticleId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The articles that are still to be read, for one or several instances on one store. An instance takes an article on a
 * lease: while that holds, nobody else takes it; when it ends without being renewed, the article is anybody's again. The
 * store's clock decides.
 */
@Component
public class ReadingQueue {

    /** An article that was begun so often and never finished probably ends the process that reads it. */
    static final int INTERRUPTIONS = 25;

    private static final String INTERRUPTED = "Its reading was interrupted " + INTERRUPTIONS
            + " times, each time with the end of the process. Retry it when the log shows why.";

    private final Neo4jClient neo4j;
    private final String findDue;
    private final String findOldest;
    private final String claimNext;
    private final String renew;
    private final String giveBack;
    private final String giveBackExpired;
    private final String noteFailedAttempt;

    ReadingQueue(Neo4jClient neo4j, Queries queries, Migrations migrated) {
        this.neo4j = neo4j;
        findDue = queries.get("graph/find-due-article");
        findOldest = queries.get("graph/find-oldest-queued");
        claimNext = queries.get("graph/claim-next-article");
        renew = queries.get("graph/renew-leases");
        giveBack = queries.get("graph/give-back-article");
        giveBackExpired = queries.get("graph/give-back-expired");
        noteFailedAttempt = queries.get("graph/note-failed-attempt");
    }

    /** Whether an article may be read now. Only reads, so that asking again and again changes nothing. */
    public boolean hasDue() {
        return neo4j.query(findDue)
                .fetchAs(String.class)
                .mappedBy((types, row) -> row.get("id").asString())
                .one()
                .isPresent();
    }

    /** Since when the article has waited that has waited longest; nothing where none waits. */
    public Optional<Instant> oldest() {
        return neo4j.query(findOldest)
                .fetchAs(Instant.class)
                .mappedBy((types, row) -> row.get("since").asZonedDateTime().toInstant())
                .one();
    }

    /**
     * Takes the article that has waited longest, if there is one that may be read now.
     *
     * @param owner who takes it
     * @param lease for how long, unless it is renewed
     */
    public Optional<StoredArticle> take(String owner, Duration lease) {
        return neo4j.query(claimNext)
                .bindAll(Map.of("owner", owner, "lease", lease))
                .fetchAs(StoredArticle.class)
                .mappedBy((types, row) -> StoredArticle.read(row.get("article")))
                .one();
    }

    /** Renews the leases of those of these articles that are still the owner's. */
    public void renew(String owner, Collection<ArticleId> articles, Duration lease) {
        neo4j.query(renew)
                .bindAll(Map.of(
                        "owner", owner,
                        "lease", lease,
                        "articles", articles.stream().map(ArticleId::value).toList()))
                .run();
    }

    /** Puts back an article that the owner has taken and could not get to read. */
    public void giveBack(String owner, ArticleId article) {
        neo4j.query(giveBack)
                .bindAll(Map.of("owner", owner, "id", article.value()))
                .run();
    }

    /**
     * Puts back what nobody reads any more, its lease having ended.
     *
     * @return how many articles
     */
    public int giveBackExpired() {
        return giveBackExpired("", false);
    }

    /** The same, and what an instance of this name took that has ended since. */
    public int giveBackOf(String ended) {
        return giveBackExpired(ended, false);
    }

    /** Puts back everything that is being read, as by the only instance on the store when it starts. */
    public int giveBackAll() {
        return giveBackExpired("", true);
    }

    private int giveBackExpired(String owner, boolean all) {
        return neo4j.query(giveBackExpired)
                .bindAll(Map.of("owner", owner, "all", all, "atMost", INTERRUPTIONS, "problem", INTERRUPTED))
                .fetchAs(Integer.class)
                .mappedBy((types, row) -> row.get("articles").asInt())
                .one()
                .orElse(0);
    }

    /**
     * Notes why the owner could not read an article. It waits for its next attempt, three times as long each time, until
     * it has failed so often that it stays so.
     *
     * @param atMost how many attempts it gets
     * @param wait how long it waits after the first
     * @return how far it is now; nothing where it is not the owner's any more
     */
    public Optional<Progress> noteFailedAttempt(
            String owner, ArticleId article, String problem, int atMost, Duration wait) {
        Map<String, Object> attempt = new HashMap<>();
        attempt.put("id", article.value());
        attempt.put("owner", owner);
        attempt.put("problem", problem);
        attempt.put("atMost", atMost);
        attempt.put("waitSeconds", wait.toSeconds());
        return neo4j.query(noteFailedAttempt)
                .bindAll(Map.of("attempt", attempt))
                .fetchAs(Progress.class)
                .mappedBy((types, row) -> Progress.valueOf(row.get("status").asString()))
                .one();
    }
}
