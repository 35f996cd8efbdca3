package dev.dateline.review.correction;

import dev.dateline.cypher.Queries;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import dev.dateline.graph.decision.JudgedKind;
import dev.dateline.graph.read.EventReader;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.graph.read.ReportedClaim;
import dev.dateline.graph.read.ShownEvent;
import dev.dateline.headline.Headline;
import dev.dateline.page.Labels;
import dev.dateline.page.PageLanguage;
import dev.dateline.question.TimedRead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Gathers what a person needs to see of each side to judge. */
@TimedRead
public class SideCards {

    private static final int MOST_QUOTES = 3;

    private final Neo4jClient neo4j;
    private final Labels labels;
    private final String readEntitySide;
    private final String readEventSide;

    SideCards(Neo4jClient neo4j, Labels labels, Queries queries) {
        this.neo4j = neo4j;
        this.labels = labels;
        readEntitySide = queries.get("review/read-entity-side");
        readEventSide = queries.get("review/read-event-side");
    }

    /** Empty where it has gone meanwhile. */
    public Optional<SideCard> of(JudgedKind about, String id) {
        return neo4j.query(about == JudgedKind.ENTITIES ? readEntitySide : readEventSide)
                .bindAll(Map.of("id", id))
                .fetchAs(SideCard.class)
                .mappedBy((types, row) -> about == JudgedKind.ENTITIES ? entity(row) : event(row.get("event")))
                .one();
    }

    private SideCard entity(Record row) {
        Value entity = row.get("entity");
        List<String> facts = new ArrayList<>();
        facts.add(labels.of(
                entity.get("subkind").isNull()
                        ? EntityKind.valueOf(entity.get("kind").asString())
                        : Subkind.valueOf(entity.get("subkind").asString())));
        List<String> aliases = entity.get("aliases").asList(Value::asString, List.of());
        if (!aliases.isEmpty()) {
            facts.add(PageLanguage.current().say("word.also-known", labels.list(aliases)));
        }
        facts.add(labels.count(row.get("parts").asLong(), "takes-part"));
        return new SideCard(
                "/entities/" + entity.get("id").asString(),
                entity.get("name").asString(),
                facts,
                row.get("quotes").asList(SideCards::quote));
    }

    private static SideCard.Quote quote(Value row) {
        String outlet = text(row, "outlet");
        return new SideCard.Quote(
                row.get("article").asString(),
                text(row, "claim"),
                text(row, "quote"),
                outlet == null ? text(row, "title") : outlet,
                row.get("publishedAt").isNull() ? null : row.get("publishedAt").asLocalDate());
    }

    private static @Nullable String text(Value row, String key) {
        return row.get(key).isNull() ? null : row.get(key).asString();
    }

    private SideCard event(Value row) {
        ShownEvent event = EventReader.read(row);
        String headline = Headline.of(
                event.event(),
                event.status(),
                event.when(),
                id -> Optional.ofNullable(event.cast().get(id))
                        .map(NamedEntity::name)
                        .orElse(id.value()));
        List<String> facts = List.of(
                labels.of(event.event().kind()),
                labels.when(event.event().kind(), event.when()),
                labels.count(event.sourceCount(), "source"));
        return new SideCard(
                "/events/" + event.id(),
                headline,
                facts,
                event.claims().stream().limit(MOST_QUOTES).map(SideCards::quote).toList());
    }

    private static SideCard.Quote quote(ReportedClaim claim) {
        LocalDate day = claim.article().publishedAt();
        return new SideCard.Quote(
                claim.article().id().value(),
                claim.id().value(),
                claim.claim().evidence().quote(),
                Objects.requireNonNullElse(
                        claim.article().outlet(),
                        Objects.requireNonNullElse(
                                claim.article().title(), PageLanguage.current().say("word.an-article"))),
                day);
    }
}
