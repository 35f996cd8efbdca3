package dev.dateline.extraction.check.rule;

import dev.dateline.extraction.check.text.CueWords;
import dev.dateline.extraction.check.text.EvidencePassage;
import dev.dateline.fact.field.OwnField;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether a deal is called a merger: kept where the quote or its sentence calls it one. */
public final class MergerRule implements FieldRule {

    private static final Pattern MERGER = CueWords.any("merger");

    @Override
    public ClaimDraft check(ClaimDraft draft, EvidencePassage passage) {
        if (!Boolean.TRUE.equals(draft.details().get(OwnField.MERGER))) {
            return draft;
        }
        return Support.findInSentence(passage, MergerRule::words)
                .map(found -> draft.confirmed(OwnField.MERGER, found))
                .orElseGet(() -> draft.with(OwnField.MERGER, false, "no word for it in the quote or its sentence"));
    }

    private static Optional<String> words(String area) {
        return MERGER.matcher(area).results().map(MatchResult::group).findFirst();
    }
}
