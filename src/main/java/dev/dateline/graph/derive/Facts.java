package dev.dateline.graph.derive;

import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.Progress;
import dev.dateline.graph.article.StoredReport;
import dev.dateline.graph.decision.StoredJudgement;
import dev.dateline.graph.mention.Mentions;
import dev.dateline.graph.mention.Moved;
import dev.dateline.graph.mention.NameChanges;
import dev.dateline.graph.read.StoredFacts;
import dev.dateline.graph.store.Store;
import dev.dateline.resolution.curation.Curation;
import dev.dateline.resolution.entity.Mention;
import dev.dateline.resolution.entity.NameNeighbourhood;
import dev.dateline.resolution.event.EventBlock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts what articles report into the graph, and takes it out again. What is derived from it, entities, events and
 * tenures, is derived again wherever it is affected, so that it never depends on what came first.
 */
@Component
public class Facts {

    private static final Logger log = LoggerFactory.getLogger(Facts.class);

    private final Store store;
    private final Articles articles;
    private final Recordings recordings;
    private final JudgedClaims judgedClaims;
    private final Mentions mentions;
    private final Claims claims;
    private final HeldPosts posts;
    private final Provenance provenance;
    private final FollowUpEdges follows;
    private final Doubts doubts;
    private final TransactionTemplate transaction;

    Facts(
            Store store,
            Articles articles,
            Recordings recordings,
            JudgedClaims judgedClaims,
            Mentions mentions,
            Claims claims,
            HeldPosts posts,
            Provenance provenance,
            FollowUpEdges follows,
            Doubts doubts,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.articles = articles;
        this.recordings = recordings;
        this.judgedClaims = judgedClaims;
        this.mentions = mentions;
        this.claims = claims;
        this.posts = posts;
        this.provenance = provenance;
        this.follows = follows;
        this.doubts = doubts;
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * Records what an article reports, once: of an article that is recorded already nothing changes. A claim whose quote
     * is not in the text where it says it is is refused.
     */
    public void record(Article article, Extraction extraction) {
        recordAll(Map.of(article, extraction));
    }

    /**
     * Records what several articles report, in one transaction.
     *
     * @return how many of them were not recorded before
     */
    public int recordAll(Map<Article, Extraction> reports) {
        return Objects.requireNonNull(transaction.execute(status -> {
            int fresh = 0;
            for (Map.Entry<Article, Extraction> report : reports.entrySet()) {
                fresh += recordInTurn(report.getKey(), report.getValue()) ? 1 : 0;
            }
            return fresh;
        }));
    }

    private boolean recordInTurn(Article article, Extraction extraction) {
        if (!extraction.article().equals(article.id())) {
            throw new IllegalArgumentException("an extraction of " + extraction.article() + ", not of " + article.id());
        }
        Record progress = takeTurn(article.id());
        if (progress.get("status").isNull()) {
            articles.submit(article, "und");
        }
        boolean fresh = !Progress.DONE.name().equals(progress.get("status").asString(""));
        if (fresh) {
            Map<ClaimId, List<String>> pins =
                    recordings.of(article.id()).map(Recording::pins).orElse(Map.of());
            Set<String> gone = progress.get("recorded").asBoolean(false) ? withdraw(article) : Set.of();
            int refused = write(article, extraction, pins);
            store.write(
                    "finish-article",
                    Map.of(
                            "article", article.id().value(),
                            "report", StoredReport.write(extraction.report()),
                            "refused", refused + extraction.report().refusals().size()));
            store.write("drop-unsupported", "gone", gone);
        }
        return fresh;
    }

    /**
     * Takes back what was recorded of an article that is read again, but not the article.
     *
     * @return the mentions and claims that are gone, unless they are recorded again
     */
    private Set<String> withdraw(Article article) {
        Record trace = store.read("read-traces", Map.of("article", article.id().value()))
                .getFirst();
        Set<String> gone = parts(trace);
        withdraw(article.id(), trace, gone, "delete-recorded");
        return gone;
    }

    private Record takeTurn(ArticleId article) {
        return store.read("take-turn", Map.of("article", article.value())).getFirst();
    }

    /**
     * Works out again what follows from an article that is recorded, beside what people say about its claims.
     */
    public void curate(ArticleId id) {
        recordings.of(id).ifPresent(recording -> {
            Article article = recording.stored().article();
            Set<String> gone = withdraw(article);
            write(article, recording.extraction(), recording.pins());
            store.write("note-recorded", Map.of("article", id.value()));
            store.write("drop-unsupported", "gone", gone);
        });
    }

    /** Returns how many claims were refused. */
    private int write(Article article, Extraction extraction, Map<ClaimId, List<String>> pins) {
        List<Claim> verified = extraction.claims().stream()
                .filter(claim -> claim.evidence().verifiedIn(article.text()))
                .toList();
        int refused = extraction.claims().size() - verified.size();
        if (refused > 0) {
            log.warn("Article {}: {} claims refused, whose quotes are not in the text", article.id(), refused);
        }
        Curation curation = Curation.of(
                new Extraction(article.id(), extraction.entities(), verified, extraction.report()),
                judgedClaims.holdingIn(article.id()));
        List<Mention> named = mentions.write(article, extraction, curation.added());
        claims.write(article.id(), curation.claims(), pins);
        Set<String> changed = provenance.place(article);
        derive(mentions.resolve(named, Set.of()), Set.of(), changed, Set.of());
        return refused;
    }

    /**
     * Takes an article out, and with it what only it supports.
     *
     * @return false if there is no such article
     */
    public boolean remove(ArticleId article) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            takeTurn(article);
            List<Record> traces = store.read("read-traces", Map.of("article", article.value()));
            traces.forEach(trace -> remove(article, trace));
            return !traces.isEmpty();
        }));
    }

    private void remove(ArticleId article, Record trace) {
        Set<String> gone = parts(trace);
        withdraw(article, trace, gone, "delete-article");
        store.write("drop-unsupported", "gone", gone);
    }

    private static Set<String> parts(Record trace) {
        Set<String> parts = strings(trace.get("mentions"));
        parts.addAll(strings(trace.get("claims")));
        return parts;
    }

    /** Deletes what was recorded of an article, by the query named, and derives what follows without it. */
    private void withdraw(ArticleId article, Record trace, Set<String> gone, String deletion) {
        Set<EventBlock> blocks = new TreeSet<>(trace.get("blocks").asList(block -> EventBlock.of(block.asString())));
        Set<String> events = strings(trace.get("events"));
        PostChanges held = posts.around(events);
        Provenance.Place place = provenance.of(article);
        Set<String> judged = judgedWith(gone);
        NameChanges changes = mentions.withdraw(strings(trace.get("mentions")));
        store.write(deletion, Map.of("article", article.value()));
        StoredFacts known = new StoredFacts(store);
        changes.keys.addAll(known.keysOf(judged));
        blocks.addAll(known.blocksOf(judged));
        mentions.markJudged(judged);
        derive(mentions.resolveWithout(changes), blocks, provenance.leave(place), events);
        posts.resolve(held);
        claims.dropEmpty(blocks);
    }

    /** Derives again what the judged mentions mean, or which events the judged claims report. */
    public void resolveAgain(Set<String> judged) {
        StoredFacts known = new StoredFacts(store);
        mentions.markJudged(judged);
        Moved moved = mentions.resolve(List.of(), known.keysOf(judged));
        derive(moved, known.blocksOf(judged), Set.of(), Set.of());
    }

    /** What persons judged together with these. */
    private Set<String> judgedWith(Set<String> parts) {
        Set<String> judged = new TreeSet<>();
        store.read("read-judgements", Map.of("ids", List.copyOf(parts)))
                .forEach(row -> judged.addAll(
                        StoredJudgement.of(row.get("judgement")).asJudgement().all()));
        return judged;
    }

    /** Takes the turn to write, so that nothing changes meanwhile. */
    public void takeTurn() {
        takeTurn(new ArticleId("-"));
    }

    /** Derives again which events these claims report, and what is shown of them. */
    public void resolveClaims(Set<String> changed) {
        derive(Moved.NOTHING, Set.of(), changed, Set.of());
    }

    private static Set<String> strings(Value values) {
        return new TreeSet<>(values.asList(Value::asString));
    }

    /** Works out what follows from what moved, and from what these blocks, claims and events were about. */
    private void derive(Moved moved, Set<EventBlock> blocks, Set<String> changed, Set<String> events) {
        Set<String> concerned = new TreeSet<>(moved.claims());
        concerned.addAll(changed);
        Set<String> touched = new HashSet<>(claims.resolve(blocks, concerned, events));
        touched.addAll(events);
        Set<EventBlock> stories = new TreeSet<>(blocks);
        stories.addAll(follows.blocksOf(touched));
        PostChanges held = posts.around(touched);
        held.add(posts.left(moved.left().keySet()));
        claims.dropUntold(touched);
        follows.resolve(stories);
        Set<NameNeighbourhood> neighbourhoods =
                new TreeSet<>(doubts.neighbourhoods(moved.left().keySet()));
        neighbourhoods.addAll(moved.neighbourhoods());
        mentions.dropUnmeant(moved.left());
        posts.resolve(held);
        doubts.renewEntities(neighbourhoods);
        doubts.rank(touched);
        doubts.rankDisputes(touched);
    }
}
