package dev.dateline.extraction.check.rule;

import dev.dateline.extraction.check.text.CueWords;
import dev.dateline.extraction.check.text.EvidencePassage;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Manner;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What is said about a post: its titles, whether it is held for the time being, jointly or on the board, and how it was
 * left. Each is kept where the quote or its sentence has words for it.
 */
public final class PostRule implements FieldRule {

    private static final Pattern INTERIM = CueWords.any("interim");
    private static final Pattern JOINT = CueWords.any("joint");
    private static final Pattern BOARD = CueWords.any("board");
    private static final Map<String, String> MANNER = CueWords.table("manner");

    @Override
    public ClaimDraft check(ClaimDraft draft, EvidencePassage passage) {
        ClaimDraft checked = checkTitles(draft, passage);
        checked = flag(checked, passage, OwnField.INTERIM, INTERIM);
        checked = flag(checked, passage, OwnField.JOINT, JOINT);
        checked = flag(checked, passage, OwnField.BOARD_SEAT, BOARD);
        return checkManner(checked, passage);
    }

    private static ClaimDraft checkTitles(ClaimDraft draft, EvidencePassage passage) {
        ClaimDraft checked = draft;
        for (String title : draft.details().titles()) {
            Optional<Support> found = Support.findInSentence(
                    passage, area -> TitleWords.stand(title, area) ? Optional.of(title) : Optional.empty());
            if (found.isPresent()) {
                checked = checked.confirmed(OwnField.TITLES, found.get());
            } else {
                List<String> others = checked.details().titles().stream()
                        .filter(other -> !other.equals(title))
                        .toList();
                checked = checked.with(OwnField.TITLES, others, title + " is not in the quote or its sentence");
            }
        }
        return checked;
    }

    private static ClaimDraft flag(ClaimDraft draft, EvidencePassage passage, OwnField<Boolean> field, Pattern cue) {
        if (!Boolean.TRUE.equals(draft.details().get(field))) {
            return draft;
        }
        return Support.findInSentence(passage, area -> first(cue, area))
                .map(found -> draft.confirmed(field, found))
                .orElseGet(() -> draft.with(field, false, "no word for it in the quote or its sentence"));
    }

    private static ClaimDraft checkManner(ClaimDraft draft, EvidencePassage passage) {
        Manner manner = draft.details().get(OwnField.MANNER);
        if (manner == null || manner == Manner.UNSPECIFIED) {
            return draft;
        }
        Pattern cue = CueWords.whole(MANNER.getOrDefault(manner.name(), manner.name()));
        return Support.findInSentence(passage, area -> first(cue, area))
                .map(found -> draft.confirmed(OwnField.MANNER, found))
                .orElseGet(() -> draft.with(
                        OwnField.MANNER,
                        Manner.UNSPECIFIED,
                        "no word for " + manner + " in the quote or its sentence"));
    }

    private static Optional<String> first(Pattern cue, String area) {
        return cue.matcher(CueWords.straight(area))
                .results()
                .map(MatchResult::group)
                .findFirst();
    }
}
