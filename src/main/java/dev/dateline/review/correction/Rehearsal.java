package dev.dateline.review.correction;

import dev.dateline.cypher.Queries;
import dev.dateline.entities.Entities;
import dev.dateline.entities.EntityCard;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.graph.decision.JudgedKind;
import dev.dateline.review.correction.Reports.Regrouped;
import dev.dateline.review.judgement.JudgementAnswer;
import dev.dateline.review.judgement.Judging;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows what a merge or a split would change: it is done in a transaction that is never committed, so what is shown is
 * what would be. It costs, and locks, as much as the correction itself.
 */
@Component
class Rehearsal {

    private static final int MOST_CHANGES = 20;

    /** What the correction would leave, with the names that events would have. */
    private record Outcome(
            List<EntityCard> before,
            List<EntityCard> after,
            List<Regrouped> changes,
            List<List<JudgementAnswer.Named>> named) {}

    private final Judging judging;
    private final Corrections corrections;
    private final Entities entities;
    private final SideCards cards;
    private final Neo4jClient neo4j;
    private final TransactionTemplate transaction;
    private final String readMeant;

    Rehearsal(
            Judging judging,
            Corrections corrections,
            Entities entities,
            SideCards cards,
            Neo4jClient neo4j,
            Queries queries,
            PlatformTransactionManager transactions) {
        this.judging = judging;
        this.corrections = corrections;
        this.entities = entities;
        this.cards = cards;
        this.neo4j = neo4j;
        transaction = new TransactionTemplate(transactions);
        readMeant = queries.get("review/read-meant");
    }

    /** @param with the id or name of the entity that is the same */
    Preview merge(String entity, @Nullable String with) {
        Set<String> parts = new TreeSet<>(judging.entity(entity).parts());
        if (with != null && !with.isBlank()) {
            parts.addAll(judging.entity(with).parts());
        }
        return of(parts, () -> corrections.merge(entity, with, null, null));
    }

    Preview split(String entity, Set<String> mentions, Set<String> articles) {
        Set<String> parts = judging.entity(entity).parts();
        return of(parts, () -> corrections.split(entity, mentions, articles, null, null));
    }

    private Preview of(Set<String> parts, Runnable correction) {
        Outcome outcome = Objects.requireNonNull(transaction.execute(status -> {
            Reports before = reports(parts);
            List<EntityCard> now = cards(before);
            correction.run();
            Reports after = reports(parts);
            List<Regrouped> changes = before.regrouped(after);
            Outcome all = new Outcome(
                    now,
                    cards(after),
                    changes,
                    first(changes).map(change -> named(change.after())).toList());
            status.setRollbackOnly();
            return all;
        }));
        List<Preview.Change> changes = new ArrayList<>();
        List<Regrouped> shown = first(outcome.changes()).toList();
        for (int i = 0; i < shown.size(); i++) {
            changes.add(new Preview.Change(
                    named(shown.get(i).before()), outcome.named().get(i)));
        }
        return new Preview(
                outcome.before(), outcome.after(), changes, outcome.changes().size());
    }

    private static Stream<Regrouped> first(List<Regrouped> changes) {
        return changes.stream().limit(MOST_CHANGES);
    }

    private List<EntityCard> cards(Reports reports) {
        return reports.entities().stream()
                .map(id -> entities.card(new EntityId(id)))
                .toList();
    }

    private List<JudgementAnswer.Named> named(Collection<String> events) {
        return events.stream()
                .map(id -> new JudgementAnswer.Named(
                        id, cards.of(JudgedKind.EVENTS, id).map(SideCard::name).orElse(id)))
                .toList();
    }

    private Reports reports(Set<String> mentions) {
        return Reports.of(List.copyOf(neo4j.query(readMeant)
                .bindAll(Map.of("mentions", List.copyOf(mentions)))
                .fetchAs(Reports.Meant.class)
                .mappedBy((types, row) -> new Reports.Meant(
                        row.get("entity").asString(), row.get("reports").asList(Reports::pair)))
                .all()));
    }
}
