package dev.dateline;

import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.Evidence;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.fact.value.When.Basis;
import dev.dateline.headline.Headline;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An article whose claims a test defines itself. Its text is one sentence a claim, so every claim has its quote.
 *
 * <pre>{@code new Story("a1", "The Ledger", "2022-10-18")
 *     .says(FUNDING_ROUND, "2022-10", "COMPANY Quillmark; LEAD_INVESTOR Harbour", own -> own.with(SERIES, "A"))}</pre>
 */
public final class Story {

    private final ArticleId id;
    private final String outlet;
    private final LocalDate publishedAt;
    private String page;
    private final StringBuilder text = new StringBuilder();
    private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
    private final List<Claim> claims = new ArrayList<>();

    public Story(String id, String outlet, String publishedAt) {
        this.id = new ArticleId(id);
        this.outlet = outlet;
        this.publishedAt = LocalDate.parse(publishedAt);
        this.page = id;
    }

    /** The same page as that of the article with another id. */
    public Story at(String page) {
        this.page = page;
        return this;
    }

    /** Adds a claim that something happened. */
    public Story says(EventKind kind, @Nullable String when, String cast) {
        return says(kind, when, cast, own -> own);
    }

    public Story says(EventKind kind, @Nullable String when, String cast, UnaryOperator<Details.Builder> own) {
        return says(kind, Status.HAPPENED, when, cast, own);
    }

    /**
     * Adds a claim.
     *
     * @param when EDTF, or null if the article gives no date
     * @param cast {@code ROLE Name; ROLE Other Name}
     */
    public Story says(
            EventKind kind, Status status, @Nullable String when, String cast, UnaryOperator<Details.Builder> own) {
        return says(kind, status, when == null ? null : When.parse(when, Basis.STATED), cast, own);
    }

    /** Adds the claim that somebody holds this post on the day of publication. */
    public Story holds(String person, String title, String organization) {
        return post(When.day(publishedAt, Basis.BOUNDED), person, title, organization);
    }

    /** Adds the claim that somebody held this post and no longer does. */
    public Story held(String person, String title, String organization) {
        return post(When.upTo(publishedAt), person, title, organization);
    }

    /** Adds the claim that somebody held this post at this time. */
    public Story held(@Nullable When when, String person, String title, String organization) {
        return post(when, person, title, organization);
    }

    private Story post(@Nullable When when, String person, String title, String organization) {
        String cast = "PERSON " + person + "; ORGANIZATION " + organization;
        return says(EventKind.POSITION, Status.HAPPENED, when, cast, own -> own.with(OwnField.TITLES, List.of(title)));
    }

    private Story says(
            EventKind kind, Status status, @Nullable When when, String cast, UnaryOperator<Details.Builder> own) {
        List<Participant> participants = Arrays.stream(cast.split("; "))
                .map(part -> participant(kind, part))
                .toList();
        Event event = Event.of(kind, participants, own.apply(Details.builder()).build());
        int start = text.length();
        text.append(Headline.of(event, status, when, EntityId::value));
        Evidence evidence = Evidence.of(id, text.toString(), start, text.length());
        text.append(".\n");
        claims.add(new Claim(event, status, when, List.of(), 0.9, "test/1", evidence));
        return this;
    }

    private Participant participant(EventKind kind, String roleAndName) {
        String[] parts = roleAndName.split(" ", 2);
        Role role = Role.valueOf(parts[0]);
        EntityId local = new EntityId(parts[1]);
        entities.computeIfAbsent(local, who -> new Entity(who, kindIn(role, kind), null, parts[1], List.of()));
        return new Participant(role, local);
    }

    private static EntityKind kindIn(Role role, EventKind kind) {
        return switch (role) {
            case PERSON, FOUNDER, PREDECESSOR, SUCCESSOR -> EntityKind.PERSON;
            case PRODUCT -> EntityKind.PRODUCT;
            case SUBJECT -> kind == EventKind.DEMAND ? EntityKind.PERSON : EntityKind.ORGANIZATION;
            default -> EntityKind.ORGANIZATION;
        };
    }

    public Article article() {
        URI url = URI.create("https://news.example/" + page);
        return new Article(id, url, outlet, "Story " + id, "A. Reporter", publishedAt, text.toString());
    }

    public Extraction extraction() {
        return new Extraction(id, List.copyOf(entities.values()), claims);
    }
}
