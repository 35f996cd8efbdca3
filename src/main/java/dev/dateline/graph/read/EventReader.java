package dev.dateline.graph.read;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.ClaimDoubt;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.claim.Evidence;
import dev.dateline.fact.claim.Review;
import dev.dateline.fact.claim.ReviewState;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.graph.article.StoredReport;
import dev.dateline.graph.read.Coverage.ReportedStage;
import dev.dateline.graph.store.FlatDetails;
import dev.dateline.resolution.consensus.Consensus;
import dev.dateline.resolution.consensus.Shown;
import dev.dateline.resolution.event.Report;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Reads an event as the queries return it that answer with events: with its claims, or as it is stored.
 *
 * <pre>{id, claims: [claim {.*, articleId, publishedAt, knownFrom, supersededFrom, source, outlet, title, url,
 *     participants: [{part: {role, position}, entity: {id, name, kind}}]}]}
 * {.*, isStored: true, participants: [{part: {role, position, shown}, entity: {id, name, kind}}]}
 * {shown: {.*}, isStored: true, participants: as above}</pre>
 *
 * <p>What is shown of it as of an earlier day is decided here from the claims, so a query for what was known on a day
 * only has to leave out the later ones.
 */
public final class EventReader {

    private EventReader() {}

    /** The event of this row, which has claims or is stored. */
    public static ShownEvent read(Value row) {
        return isStored(row) ? stored(row) : told(row);
    }

    /** The event of this row, or null where none of its claims was known. */
    public static @Nullable ShownEvent readIfKnown(Value row) {
        boolean known = isStored(row)
                ? properties(row).get("claimCount").asInt() > 0
                : !row.get("claims").isEmpty();
        return known ? read(row) : null;
    }

    private static boolean isStored(Value row) {
        return row.get("isStored").asBoolean(false);
    }

    private static Value properties(Value row) {
        Value shown = row.get("shown");
        return shown.isNull() ? row : shown;
    }

    private static ShownEvent stored(Value row) {
        Value event = properties(row);
        List<Value> participants = row.get("participants").asList(participant -> participant);
        List<Value> shown = participants.stream()
                .filter(participant -> participant.get("part").get("shown").asBoolean(false))
                .toList();
        return new ShownEvent(
                new EventId(event.get("id").asString()),
                event(event, shown),
                Status.valueOf(event.get("status").asString()),
                Objects.requireNonNull(when(event)),
                event.get("claimCount").asInt(),
                event.get("sourceCount").asInt(),
                StoredConflicts.read(event),
                review(event),
                cast(participants.stream()),
                List.of(),
                coverage(event),
                FlatWhen.held(event));
    }

    private static Review review(Value event) {
        ReviewState state = ReviewState.valueOf(event.get("review").asString(ReviewState.UNREVIEWED.name()));
        return new Review(state, event.get("doubts").asList(doubt -> ClaimDoubt.valueOf(doubt.asString()), List.of()));
    }

    private static Coverage coverage(Value event) {
        return new Coverage(
                event.get("reportedFrom").asLocalDate(),
                event.get("reportedUntil").asLocalDate(),
                event.get("reportedStages").asList(line -> ReportedStage.of(line.asString()), List.of()));
    }

    private static ShownEvent told(Value row) {
        List<Value> claims = row.get("claims").asList(claim -> claim);
        List<Report> reports = claims.stream().map(EventReader::report).toList();
        Shown shown = Consensus.of(reports);
        return new ShownEvent(
                new EventId(row.get("id").asString()),
                shown.event(),
                shown.status(),
                shown.when(),
                shown.claimCount(),
                shown.sourceCount(),
                shown.conflicts(),
                shown.review(),
                cast(claims.stream()
                        .flatMap(claim -> claim.get("participants").asList(participant -> participant).stream())),
                claims.stream().map(EventReader::reported).toList(),
                coverage(reports),
                shown.held());
    }

    /** Which days these reports, in the order of their publication, are of. */
    public static Coverage coverage(List<Report> reports) {
        List<LocalDate> days =
                reports.stream().map(Report::publishedAt).sorted().toList();
        List<ReportedStage> stages = reports.stream()
                .filter(report -> report.claim().event().kind() == EventKind.LAWSUIT
                        && report.claim().status() == Status.HAPPENED)
                .flatMap(report -> Stream.ofNullable(
                                report.claim().event().details().get(OwnField.STAGE))
                        .map(stage -> new ReportedStage(report.publishedAt(), stage)))
                .toList();
        return new Coverage(days.getFirst(), days.getLast(), stages);
    }

    /** A claim as the consensus takes it. */
    public static Report report(Value claim) {
        return new Report(
                new ClaimId(claim.get("id").asString()),
                claim(claim),
                claim.get("source").asString(),
                claim.get("knownFrom").asLocalDate(),
                Set.copyOf(claim.get("pins").asList(Value::asString, List.of())),
                day(claim, "supersededFrom"),
                !claim.get("judgedBy").isNull());
    }

    private static ReportedClaim reported(Value claim) {
        Report report = report(claim);
        return new ReportedClaim(report.id(), article(claim), report.publishedAt(), report.claim(), report.review());
    }

    private static ArticleRef article(Value claim) {
        return new ArticleRef(
                new ArticleId(claim.get("articleId").asString()),
                text(claim, "title"),
                text(claim, "outlet"),
                text(claim, "url"),
                day(claim, "publishedAt"));
    }

    private static Claim claim(Value claim) {
        Evidence evidence = new Evidence(
                new ArticleId(claim.get("articleId").asString()),
                claim.get("quote").asString(),
                claim.get("start").asInt(),
                claim.get("end").asInt());
        return new Claim(
                event(claim, claim.get("participants").asList(participant -> participant)),
                Status.valueOf(claim.get("status").asString()),
                when(claim),
                claim.get("attributedTo").asList(Value::asString, List.of()),
                claim.get("confidence").asDouble(),
                claim.get("extractor").asString(),
                evidence,
                StoredReport.support(claim));
    }

    private static Event event(Value node, List<Value> taking) {
        List<Participant> participants = taking.stream()
                .sorted(Comparator.comparing(EventReader::role)
                        .thenComparingInt(
                                taken -> taken.get("part").get("position").asInt()))
                .map(taken -> new Participant(role(taken), entity(taken).id()))
                .toList();
        return Event.of(EventKind.valueOf(node.get("kind").asString()), participants, FlatDetails.read(node));
    }

    /** The date among the properties of a node. */
    public static @Nullable When when(Value node) {
        String edtf = text(node, "edtf");
        return edtf == null
                ? null
                : new When(
                        day(node, "earliest"),
                        day(node, "latest"),
                        edtf,
                        When.Basis.valueOf(node.get("basis").asString()));
    }

    private static Map<EntityId, NamedEntity> cast(Stream<Value> participants) {
        Map<EntityId, NamedEntity> cast = new HashMap<>();
        participants.map(EventReader::entity).forEach(entity -> cast.put(entity.id(), entity));
        return cast;
    }

    private static Role role(Value participant) {
        return Role.valueOf(participant.get("part").get("role").asString());
    }

    private static NamedEntity entity(Value participant) {
        Value entity = participant.get("entity");
        return new NamedEntity(
                new EntityId(entity.get("id").asString()),
                entity.get("name").asString(),
                EntityKind.valueOf(entity.get("kind").asString()));
    }

    private static @Nullable String text(Value node, String key) {
        Value value = node.get(key);
        return value.isNull() ? null : value.asString();
    }

    static @Nullable LocalDate day(Value node, String key) {
        Value value = node.get(key);
        return value.isNull() ? null : value.asLocalDate();
    }
}
