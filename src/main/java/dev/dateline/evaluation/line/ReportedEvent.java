package dev.dateline.evaluation.line;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event as the gold has it, or as an extractor reports it.
 *
 * @param kind one of the vocabulary's kinds, or {@code OTHER} in the gold
 * @param id of a gold event; empty for a reported one
 * @param when EDTF text, null if nothing is said
 * @param words the fields of one word or phrase, by name: {@code series, manner, jurisdiction}
 * @param amounts the fields of money, by name: {@code raised, valuation, price}
 * @param confidence how likely the extractor holds it to be right; null if it does not say
 * @param leeway what the gold accepts besides
 * @param rules the names of the rules that found it, where the report gives them
 * @param sortKey a text of everything that it says, to order events by
 */
public record ReportedEvent(
        String kind,
        String id,
        String status,
        @Nullable String when,
        List<Participation> participants,
        List<String> titles,
        boolean interim,
        Map<String, String> words,
        Map<String, StatedAmount> amounts,
        @Nullable Long headcount,
        List<String> attributedTo,
        @Nullable QuoteSpan evidence,
        @Nullable Double confidence,
        Leeway leeway,
        List<String> rules,
        String sortKey) {

    private static final String OTHER = "OTHER";

    /**
     * What else counts as right, in the gold alone.
     *
     * @param whens other dates; null among them means that no date is right, too
     * @param asked the fields that the gold gives a value for
     */
    public record Leeway(
            boolean optional,
            String salience,
            Set<String> kinds,
            List<@Nullable String> whens,
            Set<String> statuses,
            Set<String> manners,
            Set<String> participants,
            Set<String> asked) {}

    /** Whether it is in precision and recall: what is of no kind of ours and what is optional is not. */
    public boolean counts() {
        return !isOther() && !leeway.optional();
    }

    public boolean isOther() {
        return kind.equals(OTHER);
    }

    /** The names of those who take part in one of these roles, or in any role if none is given. */
    public List<String> named(String... roles) {
        List<String> asked = List.of(roles);
        return participants.stream()
                .filter(participant -> asked.isEmpty() || asked.contains(participant.role()))
                .map(Participation::name)
                .toList();
    }

    public boolean overlaps(ReportedEvent other) {
        return evidence != null && other.evidence != null && evidence.overlaps(other.evidence);
    }
}
