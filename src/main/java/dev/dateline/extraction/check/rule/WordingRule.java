package dev.dateline.extraction.check.rule;

import dev.dateline.extraction.check.text.ArticleWords;
import dev.dateline.extraction.check.text.CueWords;
import dev.dateline.extraction.check.text.EvidencePassage;
import dev.dateline.fact.field.OwnField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The fields that are words of the text: subject, court, jurisdiction, outcome, degree and field of study.
 *
 * <p>An extractor may shorten and turn the words of the text, so most of the content words must stand in it, and each
 * number and each name that a field contains must.
 */
public final class WordingRule implements FieldRule {

    /** Which share of a field's content words must are in the text. */
    private static final double MOST = 0.75;

    private static final List<OwnField<String>> FIELDS = List.of(
            OwnField.SUBJECT,
            OwnField.COURT,
            OwnField.JURISDICTION,
            OwnField.OUTCOME,
            OwnField.DEGREE,
            OwnField.FIELD_OF_STUDY);

    private static final Map<String, String> STAGES = CueWords.table("stage");
    private static final Set<String> EMPTY = Set.of(
            "the", "and", "for", "with", "over", "from", "that", "this", "its", "their", "his", "her", "into",
            "against", "about", "of", "in", "on", "to", "a", "an", "by", "at", "as", "or", "be", "is", "was", "were",
            "are", "it");

    @Override
    public ClaimDraft check(ClaimDraft draft, EvidencePassage passage) {
        ClaimDraft checked = draft;
        for (OwnField<String> field : FIELDS) {
            checked = check(checked, passage, field);
        }
        return checkStage(checked, passage);
    }

    private static ClaimDraft check(ClaimDraft draft, EvidencePassage passage, OwnField<String> field) {
        String value = draft.details().get(field);
        if (value == null) {
            return draft;
        }
        return stands(value, passage)
                ? draft.confirmed(field.json(), "its words stand in the text")
                : draft.without(field, "\"" + value + "\" is not in the words of the text");
    }

    private static boolean stands(String value, EvidencePassage passage) {
        List<String> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        ArticleWords.of(value)
                .filter(word -> !EMPTY.contains(word.toLowerCase(Locale.ROOT)) || ArticleWords.isAcronym(word))
                .forEach(word -> (passage.article().words().have(word) ? found : missing).add(word));
        boolean firmOnesStand = missing.stream().noneMatch(WordingRule::isFirm);
        return firmOnesStand && !found.isEmpty() && found.size() >= MOST * (found.size() + missing.size());
    }

    /** Numbers and names inside of a field are never a matter of wording. */
    private static boolean isFirm(String word) {
        return Character.isDigit(word.charAt(0)) || Character.isUpperCase(word.charAt(0));
    }

    private static ClaimDraft checkStage(ClaimDraft draft, EvidencePassage passage) {
        String stage = draft.details().get(OwnField.STAGE);
        if (stage == null) {
            return draft;
        }
        if (!STAGES.containsKey(stage)) {
            return draft.without(OwnField.STAGE, "\"" + stage + "\" is none of " + STAGES.keySet());
        }
        Pattern cue = CueWords.whole(STAGES.get(stage));
        return Support.find(
                        passage,
                        area -> cue.matcher(area)
                                .results()
                                .map(MatchResult::group)
                                .findFirst())
                .map(found -> draft.confirmed(OwnField.STAGE, found))
                .orElseGet(() -> draft.without(OwnField.STAGE, "no word for it in the quote or its paragraph"));
    }
}
