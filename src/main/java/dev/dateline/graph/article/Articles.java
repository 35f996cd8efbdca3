package dev.dateline.graph.article;

import dev.dateline.article.Article;
import dev.dateline.cypher.Migrations;
import dev.dateline.cypher.Queries;
import dev.dateline.fact.claim.ArticleId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The stored articles, and how far each has come. */
@Component
public class Articles {

    private final Neo4jClient neo4j;
    private final String submit;
    private final String find;
    private final String requeue;
    private final String requeueForExtraction;
    private final String findReextractable;
    private final String fail;
    private final String count;
    private final Queries queries;

    Articles(Neo4jClient neo4j, Queries queries, Migrations migrated) {
        this.neo4j = neo4j;
        submit = queries.get("graph/submit-article");
        find = queries.get("graph/find-article");
        requeue = queries.get("graph/requeue-article");
        requeueForExtraction = queries.get("graph/requeue-for-extraction");
        findReextractable = queries.get("graph/find-reextractable");
        fail = queries.get("graph/fail-article");
        count = queries.get("graph/count-articles");
        this.queries = queries;
    }

    /**
     * Stores an article and puts it into the queue, unless it is there already.
     *
     * @param language the language of its text, as a language tag; {@code und} where it is not known
     * @throws OtherTextException if its id names another text
     */
    public Submission submit(Article article, String language) {
        return submit(article, language, null, null);
    }

    /**
     * The same with an article of another store, which counts as known from the day from which it did there.
     *
     * @throws OtherTextException if its id names another text here
     */
    public Submission restore(StoredArticle stored) {
        return submit(
                stored.article(), stored.language(), stored.submittedAt().atZone(ZoneOffset.UTC), stored.knownFrom());
    }

    private Submission submit(
            Article article, String language, @Nullable ZonedDateTime submittedAt, @Nullable LocalDate knownFrom) {
        return neo4j.query(submit)
                .bind(article.id().value())
                .to("id")
                .bind(StoredArticle.properties(article, language))
                .to("properties")
                .bind(submittedAt)
                .to("submittedAt")
                .bind(knownFrom)
                .to("knownFrom")
                .fetchAs(Submission.class)
                .mappedBy((types, row) -> submission(article.id(), row))
                .one()
                .orElseThrow();
    }

    private static Submission submission(ArticleId id, Record row) {
        if (!row.get("sameText").asBoolean()) {
            throw new OtherTextException(id);
        }
        return new Submission(
                id,
                Progress.valueOf(row.get("status").asString()),
                row.get("created").asBoolean());
    }

    @Transactional(readOnly = true, timeoutString = "${dateline.read-seconds:30}")
    public Optional<StoredArticle> find(ArticleId id) {
        return neo4j.query(find)
                .bindAll(Map.of("id", id.value()))
                .fetchAs(StoredArticle.class)
                .mappedBy((types, row) -> StoredArticle.read(row.get("article")))
                .one();
    }

    /**
     * Gives an article that failed another try.
     *
     * @return false if there is no such article, or it has not failed
     */
    public boolean requeue(ArticleId id) {
        return count(requeue, Map.of("id", id.value())) > 0;
    }

    /**
     * Puts an article that has been read into the queue again. What was recorded of it stays until it is read.
     *
     * @param extractor which extractor is to read it, by its setting; null for the one that is set
     * @return false if there is no such article, or it is in the queue already
     */
    public boolean requeueForExtraction(ArticleId id, @Nullable String extractor) {
        Map<String, @Nullable Object> request = new HashMap<>();
        request.put("id", id.value());
        request.put("extractor", extractor);
        return count(requeueForExtraction, Map.of("request", request)) > 0;
    }

    /** The next articles behind this id that have been read and fit, by their ids; the first ones behind an empty id. */
    public List<ArticleId> reextractable(String after, ReextractionFilter filter, int limit) {
        Map<String, @Nullable Object> wanted = new HashMap<>();
        wanted.put("outlet", filter.outlet());
        wanted.put("since", filter.since());
        wanted.put("extractedBy", filter.extractedBy());
        return List.copyOf(neo4j.query(findReextractable)
                .bindAll(Map.of("after", after, "filter", wanted, "limit", limit))
                .fetchAs(ArticleId.class)
                .mappedBy((types, row) -> new ArticleId(row.get("id").asString()))
                .all());
    }

    /** Notes why an article could not be read. */
    public void fail(ArticleId id, String problem) {
        neo4j.query(fail).bindAll(Map.of("id", id.value(), "problem", problem)).run();
    }

    /** How many articles there are in each state. */
    @Transactional(readOnly = true, timeoutString = "${dateline.read-seconds:30}")
    public Map<Progress, Integer> counts() {
        Map<Progress, Integer> counts = new EnumMap<>(Progress.class);
        neo4j.query(count)
                .bindAll(Map.of(
                        "statuses",
                        Arrays.stream(Progress.values()).map(Enum::name).toList()))
                .fetchAs(Integer.class)
                .mappedBy((types, row) -> {
                    int articles = row.get("articles").asInt();
                    counts.put(Progress.valueOf(row.get("status").asString()), articles);
                    return articles;
                })
                .all();
        return counts;
    }

    /** How many articles are still to be read, those being read included. */
    public int waiting() {
        Map<Progress, Integer> counts = counts();
        return counts.getOrDefault(Progress.QUEUED, 0) + counts.getOrDefault(Progress.EXTRACTING, 0);
    }

    /**
     * Articles without their texts, the last submitted first.
     *
     * @param before only those submitted before this, or at this very time with a smaller id
     */
    @Transactional(readOnly = true, timeoutString = "${dateline.read-seconds:30}")
    public List<ListedArticle> list(ArticleFilter filter, Instant before, String beforeId, int limit) {
        Map<String, @Nullable Object> page = new HashMap<>();
        page.put("status", filter.status() == null ? null : filter.status().name());
        page.put("outlet", filter.outlet());
        page.put("since", filter.since().atZone(ZoneOffset.UTC));
        page.put("before", before.atZone(ZoneOffset.UTC));
        page.put("beforeId", beforeId);
        return List.copyOf(neo4j.query(queries.get(filter.query()))
                .bindAll(Map.of("page", page, "limit", limit))
                .fetchAs(ListedArticle.class)
                .mappedBy((types, row) -> ListedArticle.read(row.get("article")))
                .all());
    }

    private int count(String query, Map<String, Object> parameters) {
        return neo4j.query(query)
                .bindAll(parameters)
                .fetchAs(Integer.class)
                .mappedBy((types, row) -> row.get("requeued").asInt())
                .one()
                .orElse(0);
    }
}
