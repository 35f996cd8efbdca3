package dev.dateline.graph.judgement;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.decision.Amendment;
import dev.dateline.graph.decision.FormerId;
import dev.dateline.graph.decision.Saying;
import dev.dateline.graph.decision.StoredClaimJudgement;
import dev.dateline.graph.decision.StoredJudgement;
import dev.dateline.graph.derive.Facts;
import dev.dateline.graph.store.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** All that persons said, taken back or not, as it leaves one store and is restored in another. */
@Component
public class Sayings {

    /** What has become of one that is restored. */
    public enum Outcome {
        RESTORED,
        /** It was here before, and stays as it is. */
        KNOWN,
        /** None of what it is about is here. */
        ABOUT_NOTHING,
        /** It says the opposite of what a person said here. */
        CONTRADICTED
    }

    private final Store store;
    private final Facts facts;
    private final Judgements judgements;
    private final TransactionTemplate transaction;

    Sayings(Store store, Facts facts, Judgements judgements, PlatformTransactionManager transactions) {
        this.store = store;
        this.facts = facts;
        this.judgements = judgements;
        transaction = new TransactionTemplate(transactions);
    }

    /** The next judgements by persons behind this id; the first ones behind an empty one. */
    public List<StoredJudgement> judgementsAfter(String id, int limit) {
        return store.read("list-judgements", Map.of("after", id, "limit", limit)).stream()
                .map(row -> StoredJudgement.of(row.get("judgement")))
                .toList();
    }

    public List<StoredClaimJudgement> claimJudgementsAfter(String id, int limit) {
        return store.read("list-claim-judgements", Map.of("after", id, "limit", limit)).stream()
                .map(row -> StoredClaimJudgement.of(row.get("judgement")))
                .toList();
    }

    public List<Amendment> amendmentsAfter(String id, int limit) {
        return store.read("list-all-amendments", Map.of("after", id, "limit", limit)).stream()
                .map(row -> Amendment.of(row.get("amendment")))
                .toList();
    }

    public List<FormerId> formersAfter(String id, int limit) {
        return store.read("list-formers", Map.of("after", id, "limit", limit)).stream()
                .map(row -> new FormerId(
                        row.get("id").asString(),
                        row.get("parts").asList(part -> part.asString()).stream()
                                .sorted()
                                .toList()))
                .toList();
    }

    /** Restores what persons said elsewhere, and lets it have its effect: all of it, or nothing. */
    public List<Outcome> restore(List<? extends Saying> sayings) {
        return Objects.requireNonNull(transaction.execute(status -> {
            facts.takeTurn();
            boolean first = judgementsAfter("", 1).isEmpty();
            Map<String, Outcome> outcomes = restoreOfClaims(sayings);
            Set<String> concerned = new TreeSet<>();
            for (Saying saying : sayings) {
                if (!(saying instanceof StoredClaimJudgement)
                        && outcomes.computeIfAbsent(key(saying), none -> restored(saying, first)) == Outcome.RESTORED) {
                    concerned.addAll(saying.parts());
                }
            }
            facts.resolveAgain(concerned);
            return sayings.stream()
                    .map(saying -> Objects.requireNonNull(outcomes.get(key(saying))))
                    .toList();
        }));
    }

    private static String key(Saying saying) {
        return saying.getClass().getSimpleName() + " " + saying.id();
    }

    /** These go first: others may be about claims that stand by them. */
    private Map<String, Outcome> restoreOfClaims(List<? extends Saying> sayings) {
        Map<String, Outcome> outcomes = new HashMap<>();
        Set<ArticleId> articles = new TreeSet<>();
        for (Saying saying : sayings) {
            if (saying instanceof StoredClaimJudgement judgement) {
                Outcome outcome = outcomes.computeIfAbsent(key(judgement), none -> restored(judgement));
                if (outcome == Outcome.RESTORED) {
                    articles.add(judgement.article());
                }
            }
        }
        articles.forEach(facts::curate);
        return outcomes;
    }

    private Outcome restored(StoredClaimJudgement judgement) {
        if (!store.read("find-said", Map.of("id", judgement.id())).isEmpty()) {
            return Outcome.KNOWN;
        }
        if (store.read("find-article", Map.of("id", judgement.article().value()))
                .isEmpty()) {
            return Outcome.ABOUT_NOTHING;
        }
        write(judgement);
        return Outcome.RESTORED;
    }

    private Outcome restored(Saying saying, boolean first) {
        Outcome outcome = outcome(saying, first);
        if (outcome == Outcome.RESTORED) {
            write(saying);
        }
        return outcome;
    }

    private Outcome outcome(Saying saying, boolean first) {
        if (!store.read("find-said", Map.of("id", saying.id())).isEmpty()) {
            return Outcome.KNOWN;
        }
        if (store.read("find-living", Map.of("ids", List.copyOf(saying.parts())))
                .isEmpty()) {
            return Outcome.ABOUT_NOTHING;
        }
        return !first && isContradicted(saying) ? Outcome.CONTRADICTED : Outcome.RESTORED;
    }

    private boolean isContradicted(Saying saying) {
        if (!(saying instanceof StoredJudgement judgement && judgement.holds())) {
            return false;
        }
        try {
            judgements.refuseContradiction(judgement.asJudgement());
            return false;
        } catch (ContradictionException e) {
            return true;
        }
    }

    private void write(Saying saying) {
        switch (saying) {
            case StoredJudgement judgement -> store.write("write-judgement", judgement.parameters());
            case StoredClaimJudgement judgement -> store.write("write-claim-judgement", judgement.parameters());
            case Amendment amendment -> store.write("write-amendment", amendment.parameters());
            case FormerId former -> store.write("write-former", Map.of("id", former.id(), "parts", former.parts()));
        }
    }
}
