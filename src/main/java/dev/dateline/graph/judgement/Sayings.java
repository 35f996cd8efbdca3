package dev.dateline.graph.judgement;

import dev.dateline.graph.decision.Amendment;
import dev.dateline.graph.decision.FormerId;
import dev.dateline.graph.decision.Saying;
import dev.dateline.graph.decision.StoredJudgement;
import dev.dateline.graph.derive.Facts;
import dev.dateline.graph.store.Store;
import java.util.ArrayList;
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
            Set<String> concerned = new TreeSet<>();
            List<Outcome> outcomes = new ArrayList<>();
            for (Saying saying : sayings) {
                Outcome outcome = outcome(saying, first);
                if (outcome == Outcome.RESTORED) {
                    write(saying);
                    concerned.addAll(saying.parts());
                }
                outcomes.add(outcome);
            }
            facts.resolveAgain(concerned);
            return outcomes;
        }));
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
            case Amendment amendment -> store.write("write-amendment", amendment.parameters());
            case FormerId former -> store.write("write-former", Map.of("id", former.id(), "parts", former.parts()));
        }
    }
}
