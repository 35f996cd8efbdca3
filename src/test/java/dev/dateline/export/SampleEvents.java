package dev.dateline.export;

import dev.dateline.export.format.Addresses;
import dev.dateline.export.format.Format;
import dev.dateline.export.format.ToldTimeline;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.claim.Evidence;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.value.Certainty;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.graph.read.ArticleRef;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.question.AsOf;
import dev.dateline.timeline.read.EventDetail;
import dev.dateline.timeline.read.EventDetail.ClaimDetail;
import dev.dateline.timeline.read.TimelineItem;
import dev.dateline.timeline.read.TimelineItem.Participation;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events made by hand, where a test only needs something to be written down. */
public final class SampleEvents {

    static final AsOf SPRING = AsOf.of("2024-06-01", "2024-05-31");

    private SampleEvents() {}

    /** Something that is reported once, on 18 October 2022. */
    public static EventDetail event(String id, String edtf, String headline, String quote, @Nullable String url) {
        When when = When.parse(edtf, When.Basis.STATED);
        Participation company = new Participation(
                Role.COMPANY,
                new NamedEntity(new EntityId("organization-quillmark"), "Quillmark", EntityKind.ORGANIZATION));
        TimelineItem item = new TimelineItem(
                new EventId(id),
                EventKind.PRODUCT_RELEASE,
                Status.HAPPENED,
                when,
                Certainty.DEFINITE,
                headline,
                List.of(company),
                Details.NONE,
                1,
                1,
                List.of(),
                "unreviewed",
                List.of());
        ArticleId article = new ArticleId("ledger-1");
        ClaimDetail claim = new ClaimDetail(
                new ClaimId("claim-" + id),
                new ArticleRef(article, "A title", "The Ledger", url, LocalDate.of(2022, 10, 18)),
                Status.HAPPENED,
                when,
                List.of(company),
                Details.NONE,
                List.of("people in the know"),
                0.9,
                "test/1",
                new Evidence(article, quote, 0, quote.length()),
                List.of(),
                "unreviewed",
                List.of());
        return new EventDetail(item, List.of(claim));
    }

    public static EventDetail dated(String edtf) {
        return event("event-1", edtf, "Quillmark released the Pen", "The Pen is out.", "https://news.example/1");
    }

    public static String written(Format<ToldTimeline> format, EventDetail... events) throws IOException {
        StringWriter out = new StringWriter();
        format.write(
                new ToldTimeline(
                        "Quillmark", SPRING, Addresses.NOWHERE, List.of(events).iterator()),
                out);
        return out.toString();
    }
}
