package dev.dateline.export.ftm;

import dev.dateline.export.format.Excerpt;
import dev.dateline.export.format.PrefixDates;
import dev.dateline.export.format.Sources;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.OwnField;
import dev.dateline.graph.read.ArticleRef;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.timeline.read.EventDetail;
import dev.dateline.timeline.read.EventDetail.ClaimDetail;
import dev.dateline.timeline.read.TimelineItem.Participation;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Events, court cases, the articles that report them and the entities they mention, as entities of FollowTheMoney. */
final class FtmEvents {

    private static final Set<EventKind> IN_COURT = EnumSet.of(EventKind.LAWSUIT, EventKind.RULING);
    private static final Set<Role> PARTIES = EnumSet.of(Role.PLAINTIFF, Role.DEFENDANT, Role.PARTY);

    private final Excerpt excerpt;
    private final FtmThings things;

    FtmEvents(Excerpt excerpt, FtmThings things) {
        this.excerpt = excerpt;
        this.things = things;
    }

    Stream<FtmEntity> all() {
        return excerpt.events().values().stream().flatMap(this::told);
    }

    private Stream<FtmEntity> told(EventDetail event) {
        Stream<FtmEntity> inCourt = IN_COURT.contains(event.item().kind()) ? courtCase(event) : Stream.empty();
        // A state is not an event: the post that is based on it says when it was held.
        Stream<FtmEntity> itself = event.item().kind().isState() ? Stream.empty() : Stream.of(event(event));
        return Stream.of(itself, inCourt, event.claims().stream().flatMap(this::reported))
                .flatMap(each -> each);
    }

    private FtmEntity event(EventDetail event) {
        var item = event.item();
        FtmEntity told = FtmEntity.of("Event", item.id().value())
                .with("name", item.headline())
                .with("date", PrefixDates.of(item.when()))
                .with("keywords", item.kind())
                .with("summary", "Status: " + item.status().name().toLowerCase(Locale.ROOT))
                .with("recordId", item.id());
        item.participants().stream()
                .map(part -> part.entity().id())
                .filter(id -> excerpt.who().containsKey(id) && things.isLegal(id))
                .forEach(id -> told.with("involved", id));
        sources(event, told);
        event.claims().forEach(claim -> told.with("proof", article(claim.article())));
        return told;
    }

    private static void sources(EventDetail event, FtmEntity told) {
        told.with("description", FtmLinks.edtf("Date", event.item().when()))
                .withAll("description", Sources.cited(event));
        event.claims()
                .forEach(claim -> told.with("publisher", claim.article().outlet())
                        .with("sourceUrl", claim.article().url()));
    }

    private Stream<FtmEntity> courtCase(EventDetail event) {
        var item = event.item();
        String id = "case-" + item.id();
        boolean closes = item.kind() == EventKind.RULING;
        FtmEntity court = FtmEntity.of("CourtCase", id)
                .with("name", item.headline())
                .with("category", item.own().get(OwnField.SUBJECT))
                .with("court", item.own().get(OwnField.COURT))
                .with(
                        "status",
                        closes ? item.own().get(OwnField.OUTCOME) : item.own().get(OwnField.STAGE))
                .with(closes ? "closeDate" : "fileDate", PrefixDates.of(item.when()));
        sources(event, court);
        return Stream.concat(
                Stream.of(court),
                item.participants().stream()
                        .filter(part -> PARTIES.contains(part.role()))
                        .filter(part -> excerpt.who().containsKey(part.entity().id()))
                        .map(part -> party(part, id)));
    }

    private static FtmEntity party(Participation part, String courtCase) {
        return FtmEntity.of(
                        "CourtCaseParty",
                        "party-" + courtCase + "-" + part.entity().id() + "-" + part.role())
                .with("party", part.entity().id())
                .with("case", courtCase)
                .with("role", part.role().name().toLowerCase(Locale.ROOT));
    }

    private Stream<FtmEntity> reported(ClaimDetail claim) {
        ArticleRef article = claim.article();
        FtmEntity document = FtmEntity.of("Article", article(article))
                .with("name", Objects.requireNonNullElse(article.title(), Sources.credit(claim)))
                .with("title", article.title())
                .with("publishedAt", article.publishedAt())
                .with("publisher", article.outlet())
                .with("sourceUrl", article.url());
        return Stream.concat(
                Stream.of(document),
                claim.participants().stream()
                        .map(Participation::entity)
                        .filter(entity -> excerpt.who().containsKey(entity.id()))
                        .map(entity -> mention(entity, article)));
    }

    private FtmEntity mention(NamedEntity entity, ArticleRef article) {
        return FtmEntity.of("Mention", "mention-" + article.id() + "-" + entity.id())
                .with("document", article(article))
                .with("name", entity.name())
                .with("detectedSchema", things.schema(entity.id()))
                .with("resolved", things.isLegal(entity.id()) ? entity.id() : null);
    }

    private static String article(ArticleRef article) {
        return "article-" + article.id();
    }
}
