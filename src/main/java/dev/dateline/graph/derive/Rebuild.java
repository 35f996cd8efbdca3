package dev.dateline.graph.derive;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.mention.Mentions;
import dev.dateline.graph.mention.NameChanges;
import dev.dateline.graph.store.Store;
import dev.dateline.resolution.entity.NameNeighbourhood;
import dev.dateline.resolution.event.EventBlock;
import dev.dateline.resolution.name.MentionKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Derives the whole graph again from the stored articles, claims and judgements, in one transaction: questions are
 * answered from the old graph until it is done, and if it is not, for good.
 */
@Component
public class Rebuild {

    /** So many names, or blocks, are looked up at a time. */
    private static final int AT_A_TIME = 500;

    private final Store store;
    private final Articles articles;
    private final Mentions mentions;
    private final Claims claims;
    private final HeldPosts posts;
    private final Provenance provenance;
    private final FollowUpEdges follows;
    private final Doubts doubts;
    private final Fingerprint fingerprint;
    private final TransactionTemplate transaction;

    Rebuild(
            Store store,
            Articles articles,
            Mentions mentions,
            Claims claims,
            HeldPosts posts,
            Provenance provenance,
            FollowUpEdges follows,
            Doubts doubts,
            Fingerprint fingerprint,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.articles = articles;
        this.mentions = mentions;
        this.claims = claims;
        this.posts = posts;
        this.provenance = provenance;
        this.follows = follows;
        this.doubts = doubts;
        this.fingerprint = fingerprint;
        transaction = new TransactionTemplate(transactions);
    }

    /** How many articles there are to work through. */
    public int articles() {
        return recorded().size();
    }

    /**
     * Replaces the graph by one that is derived again.
     *
     * @param progress is told each time that another article is done, how many are
     */
    public void run(IntConsumer progress) {
        transaction.executeWithoutResult(status -> workOut(progress));
    }

    /** Compares the graph with what a rebuild would make of it, and leaves it as it is. */
    public FingerprintDiff check(IntConsumer progress) {
        Supplier<FingerprintDiff> check = () -> {
            List<String> stored = fingerprint.lines();
            workOut(progress);
            return FingerprintDiff.of(stored, fingerprint.lines());
        };
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return check.get();
        }));
    }

    private List<String> recorded() {
        return store.read("list-recorded", Map.of()).stream()
                .map(row -> row.get("article").asString())
                .toList();
    }

    private void workOut(IntConsumer progress) {
        store.read("take-turn", Map.of("article", "-"));
        store.write("wipe-derived", Map.of());
        List<String> recorded = recorded();
        NameChanges names = new NameChanges();
        recorded.forEach(article -> store.write("forget-place", Map.of("article", article)));
        Set<String> reports = new TreeSet<>();
        int done = 0;
        for (String article : recorded) {
            mentions.call(article, names);
            provenance.place(articles.find(new ArticleId(article)).orElseThrow().article());
            store.read("list-claims-in", Map.of("article", article))
                    .forEach(row -> reports.add(row.get("claim").asString()));
            progress.accept(++done);
        }
        Set<NameNeighbourhood> neighbourhoods = new TreeSet<>();
        inParts(names.keys)
                .forEach(part -> neighbourhoods.addAll(mentions.workOut(part).neighbourhoods()));
        Set<MentionKey> persons = new TreeSet<>();
        for (List<String> part : some(recorded)) {
            persons.addAll(mentions.placePersonsIn(part));
        }
        inParts(persons)
                .forEach(part -> neighbourhoods.addAll(mentions.workOut(part).neighbourhoods()));
        Set<EventBlock> blocks = new TreeSet<>();
        inParts(reports).forEach(part -> blocks.addAll(claims.moveToBlocks(part)));
        Set<String> events = new TreeSet<>();
        inParts(blocks).forEach(part -> events.addAll(claims.resolve(part, Set.of(), Set.of())));
        inParts(blocks).forEach(follows::resolve);
        Set<String> organizations = new TreeSet<>();
        inParts(events)
                .forEach(part -> organizations.addAll(posts.around(part).persons.keySet()));
        inParts(organizations).forEach(posts::resolve);
        inParts(neighbourhoods).forEach(doubts::renewEntities);
    }

    private static <T> List<Set<T>> inParts(Set<T> all) {
        return some(List.copyOf(all)).stream().<Set<T>>map(TreeSet::new).toList();
    }

    private static <T> List<List<T>> some(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_A_TIME)));
        }
        return parts;
    }
}
