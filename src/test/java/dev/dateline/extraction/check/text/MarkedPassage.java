package dev.dateline.extraction.check.text;

import dev.dateline.extraction.check.rule.ClaimDraft;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Passages and drafts for tests; the evidence stands in brackets: {@code Corvane plans to [buy Halden].} */
public final class MarkedPassage {

    /** A Wednesday. */
    public static final LocalDate PUBLISHED = LocalDate.of(2031, 3, 12);

    private MarkedPassage() {}

    public static EvidencePassage of(String marked) {
        return of(marked, PUBLISHED);
    }

    public static EvidencePassage of(String marked, @Nullable LocalDate published) {
        String lines = marked.replace('/', '\n');
        int start = lines.indexOf('[');
        int end = lines.indexOf(']') - 1;
        String text = lines.replace("[", "").replace("]", "");
        return EvidencePassage.of(new ArticleText(text, null, published), start, end, unrelated());
    }

    private static RelatedSentences unrelated() {
        return new RelatedSentences(
                Event.of(
                        EventKind.EXECUTIVE_SEARCH,
                        List.of(new Participant(Role.ORGANIZATION, new EntityId("e1"))),
                        Details.NONE),
                Map.of());
    }

    public static ClaimDraft draft(EventKind kind, Status status, @Nullable When when, Details details) {
        return new ClaimDraft(kind, status, when, details, List.of());
    }

    public static ClaimDraft draft(EventKind kind, Details details) {
        return draft(kind, Status.HAPPENED, null, details);
    }
}
