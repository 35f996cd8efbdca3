package dev.dateline.extraction.check.rule;

import dev.dateline.extraction.check.text.CueWords;
import dev.dateline.extraction.check.text.EvidencePassage;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.value.Manner;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
        checked = flag(checked, passage, "interim", checked.details().interim(), INTERIM, b -> b.interim(false));
        checked = flag(checked, passage, "joint", checked.details().joint(), JOINT, b -> b.joint(false));
        checked = flag(checked, passage, "boardSeat", checked.details().boardSeat(), BOARD, b -> b.boardSeat(false));
        return checkManner(checked, passage);
    }

    private static ClaimDraft checkTitles(ClaimDraft draft, EvidencePassage passage) {
        ClaimDraft checked = draft;
        for (String title : draft.details().titles()) {
            Optional<Support> found = Support.findInSentence(
                    passage, area -> TitleWords.stand(title, area) ? Optional.of(title) : Optional.empty());
            if (found.isPresent()) {
                checked = checked.confirmed("titles", found.get().toString());
            } else {
                Details others = checked.details().toBuilder()
                        .titles(checked.details().titles().stream()
                                .filter(other -> !other.equals(title))
                                .toList())
                        .build();
                checked = checked.without("titles", others, title + " is not in the quote or its sentence");
            }
        }
        return checked;
    }

    private interface Removal {
        Details.Builder from(Details.Builder builder);
    }

    private static ClaimDraft flag(
            ClaimDraft draft,
            EvidencePassage passage,
            String field,
            @Nullable Boolean set,
            Pattern cue,
            Removal removal) {
        if (!Boolean.TRUE.equals(set)) {
            return draft;
        }
        return Support.findInSentence(passage, area -> first(cue, area))
                .map(found -> draft.confirmed(field, found.toString()))
                .orElseGet(() -> draft.without(
                        field,
                        removal.from(draft.details().toBuilder()).build(),
                        "no word for it in the quote or its sentence"));
    }

    private static ClaimDraft checkManner(ClaimDraft draft, EvidencePassage passage) {
        Manner manner = draft.details().manner();
        if (manner == null || manner == Manner.UNSPECIFIED) {
            return draft;
        }
        Pattern cue = CueWords.whole(MANNER.getOrDefault(manner.name(), manner.name()));
        Details without = draft.details().toBuilder().manner(Manner.UNSPECIFIED).build();
        return Support.findInSentence(passage, area -> first(cue, area))
                .map(found -> draft.confirmed("manner", found.toString()))
                .orElseGet(() ->
                        draft.without("manner", without, "no word for " + manner + " in the quote or its sentence"));
    }

    private static Optional<String> first(Pattern cue, String area) {
        return cue.matcher(CueWords.straight(area))
                .results()
                .map(MatchResult::group)
                .findFirst();
    }
}
