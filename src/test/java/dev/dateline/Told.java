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
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article and what it reports, made by hand: what an extractor would make of it, for tests that need none. */
public final class Told {

    private static final String TEXT = "Something is reported here.";

    private final String id;
    private final @Nullable String outlet;
    private final @Nullable LocalDate publishedAt;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<Claim> claims = new ArrayList<>();

    private Told(String id, @Nullable String outlet, @Nullable LocalDate publishedAt) {
        this.id = id;
        this.outlet = outlet;
        this.publishedAt = publishedAt;
    }

    /** An article by this outlet of this day. */
    public static Told by(String id, @Nullable String outlet, String publishedAt) {
        return new Told(id, outlet, LocalDate.parse(publishedAt));
    }

    public Told person(String name, String... aliases) {
        return entity(EntityKind.PERSON, name, aliases);
    }

    public Told organization(String name, String... aliases) {
        return entity(EntityKind.ORGANIZATION, name, aliases);
    }

    public Told product(String name, String... aliases) {
        return entity(EntityKind.PRODUCT, name, aliases);
    }

    private Told entity(EntityKind kind, String name, String... aliases) {
        EntityId local = new EntityId("e" + entities.size());
        entities.put(name, new Entity(local, kind, null, name, List.of(aliases)));
        return this;
    }

    /** That this happened; each participant as {@code "FOUNDER=Ada Cole"}. */
    public Told claim(EventKind kind, @Nullable String edtf, String... participants) {
        return claim(kind, Status.HAPPENED, edtf, Details.NONE, participants);
    }

    public Told claim(EventKind kind, Status status, @Nullable String edtf, Details details, String... participants) {
        List<Participant> cast = new ArrayList<>();
        for (String participant : participants) {
            int sign = participant.indexOf('=');
            Entity entity = entities.get(participant.substring(sign + 1));
            if (entity == null) {
                throw new IllegalArgumentException("name it first: " + participant);
            }
            cast.add(new Participant(Role.valueOf(participant.substring(0, sign)), entity.id()));
        }
        When when = edtf == null ? null : When.parse(edtf, When.Basis.STATED);
        Evidence evidence = Evidence.of(new ArticleId(id), article().text(), 0, 9 + claims.size());
        claims.add(new Claim(Event.of(kind, cast, details), status, when, List.of(), 0.9, "hand/1", evidence));
        return this;
    }

    public Article article() {
        return new Article(
                new ArticleId(id), null, outlet, "Title of " + id, null, publishedAt, TEXT + " This is " + id + ".");
    }

    public Extraction extraction() {
        return new Extraction(new ArticleId(id), List.copyOf(entities.values()), claims);
    }

    @Override
    public String toString() {
        return id;
    }
}
