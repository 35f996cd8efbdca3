package dev.dateline.extraction.check.rule;

import dev.dateline.extraction.check.rule.DateRule.Found;
import dev.dateline.extraction.check.text.CueWords;
import dev.dateline.extraction.check.text.EvidencePassage;
import dev.dateline.fact.claim.FieldCheck.Outcome;
import dev.dateline.fact.value.When;
import dev.dateline.fact.value.When.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time for which a post was held: each end of it is kept where the text has the date.
 *
 * <p>Without dates, a present holder held the post on the day of publication, and a former one some time before.
 */
public final class PositionTimeRule implements FieldRule {

    private static final Pattern FORMER = CueWords.any("former");
    private static final String BEFORE_TITLE =
            CueWords.alternatives("former-before-title") + " ?(?:the |a |an |its |their |our |[\\w']+'s )?(?:\\w+ )?";
    private static final String OPEN = "..";

    @Override
    public ClaimDraft check(ClaimDraft draft, EvidencePassage passage) {
        if (!draft.kind().isState()) {
            return draft;
        }
        When when = draft.when();
        boolean stated = when != null && when.basis() != Basis.BOUNDED;
        return (stated ? supported(when, passage) : Optional.<Found>empty())
                .map(found -> draft.withWhen(found.when(), outcome(when, found), found.note()))
                .orElseGet(() -> bounded(draft, passage, stated));
    }

    /** Changed where the text has only one end of the interval. */
    private static Outcome outcome(@Nullable When when, Found found) {
        return when != null && found.when().overlaps(when) && found.when().possibleDays() == when.possibleDays()
                ? Outcome.CONFIRMED
                : Outcome.CHANGED;
    }

    private static Optional<Found> supported(@Nullable When when, EvidencePassage passage) {
        if (when == null) {
            return Optional.empty();
        }
        List<String> ends = List.of(when.edtf().split("/", -1));
        if (ends.size() == 1) {
            return DateRule.supported(when, passage);
        }
        Optional<Found> first = end(ends.getFirst(), passage);
        Optional<Found> last = end(ends.getLast(), passage);
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        String edtf = first.map(found -> found.when().edtf()).orElse(OPEN) + "/"
                + last.map(found -> found.when().edtf()).orElse(OPEN);
        return Optional.of(new Found(
                When.parse(edtf, Basis.STATED),
                first.or(() -> last).map(Found::note).orElse("")));
    }

    private static Optional<Found> end(String edtf, EvidencePassage passage) {
        return edtf.isEmpty() || edtf.equals(OPEN)
                ? Optional.empty()
                : DateRule.supported(When.parse(edtf, Basis.STATED), passage);
    }

    private static ClaimDraft bounded(ClaimDraft draft, EvidencePassage passage, boolean stated) {
        LocalDate published = passage.published();
        boolean former = isFormer(draft, CueWords.straight(passage.quote()));
        Outcome outcome = stated ? Outcome.REMOVED : Outcome.CONFIRMED;
        if (published == null) {
            return draft.withWhen(null, outcome, "no date, and the day of publication is not known");
        }
        return former
                ? draft.withWhen(When.upTo(published), outcome, "a former holder: before the day of publication")
                : draft.withWhen(bounded(published), outcome, "a present holder: on the day of publication");
    }

    /** "Its former chair", "was its chair"; not "Laforte, its chair, was named": that is another verb's "was". */
    private static boolean isFormer(ClaimDraft draft, String quote) {
        return FORMER.matcher(quote).find()
                || draft.details().titles().stream()
                        .anyMatch(title -> CueWords.whole(BEFORE_TITLE + Pattern.quote(CueWords.straight(title)))
                                .matcher(quote)
                                .find());
    }

    private static When bounded(LocalDate day) {
        return When.day(day, Basis.BOUNDED);
    }
}
