package dev.dateline.extraction.check.rule;

import dev.dateline.extraction.check.text.CueWords;
import dev.dateline.extraction.check.text.EvidencePassage;
import dev.dateline.extraction.number.NumberWords;
import dev.dateline.fact.field.OwnField;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Head counts and shares of the staff: one is kept where the quote or its paragraph has the number. */
public final class CountRule implements FieldRule {

    private static final Map<String, Double> FRACTIONS = Map.of(
            "half",
            1 / 2d,
            "a third",
            1 / 3d,
            "one third",
            1 / 3d,
            "two thirds",
            2 / 3d,
            "a quarter",
            1 / 4d,
            "one quarter",
            1 / 4d,
            "three quarters",
            3 / 4d,
            "a fifth",
            1 / 5d,
            "a tenth",
            1 / 10d);
    private static final double NEAR = 0.005;

    private static final String NUMERAL = "(\\d{1,3}(?:[,\\u00A0 ]\\d{3})+|\\d+(?:\\.\\d+)?)";
    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\w.,$€£])" + NUMERAL
                    + "(?:\\s?(k|thousand|million)\\b)?(?![\\d.,]*\\d)(?!\\s?(?:%|per\\s?cent\\b|pc\\b))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT =
            Pattern.compile("(\\d+(?:\\.\\d+)?)\\s?(?:%|per\\s?cent\\b|pc\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPELT = Pattern.compile(
            "(?<!\\bthousand\\s)(?<!\\bthousand\\sand\\s)\\b(" + NumberWords.PATTERN
                    + "|dozen)(?:[- ](thousand)(?:,? (?:and )?(" + NumberWords.PATTERN + "))?)?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final long THOUSAND = 1_000;

    @Override
    public ClaimDraft check(ClaimDraft draft, EvidencePassage passage) {
        return checkShare(checkCount(draft, passage), passage);
    }

    private static ClaimDraft checkCount(ClaimDraft draft, EvidencePassage passage) {
        Long count = draft.details().get(OwnField.HEADCOUNT);
        if (count == null) {
            return draft;
        }
        return Support.find(passage, area -> wordsFor(area, count))
                .map(found -> draft.confirmed(OwnField.HEADCOUNT, found))
                .orElseGet(() -> draft.without(OwnField.HEADCOUNT, count + " is not in the quote or its paragraph"));
    }

    private static ClaimDraft checkShare(ClaimDraft draft, EvidencePassage passage) {
        Double share = draft.details().get(OwnField.SHARE);
        if (share == null) {
            return draft;
        }
        return Support.find(passage, area -> wordsFor(area, share))
                .map(found -> draft.confirmed(OwnField.SHARE, found))
                .orElseGet(() -> draft.without(OwnField.SHARE, share + " is not in the quote or its paragraph"));
    }

    private static Optional<String> wordsFor(String area, long count) {
        return COUNT.matcher(area)
                .results()
                .filter(found -> numeral(found).compareTo(BigDecimal.valueOf(count)) == 0)
                .map(MatchResult::group)
                .findFirst()
                .or(() -> SPELT.matcher(area)
                        .results()
                        .filter(found -> spelt(found) == count)
                        .map(MatchResult::group)
                        .findFirst());
    }

    private static BigDecimal numeral(MatchResult found) {
        BigDecimal number = new BigDecimal(found.group(1).replaceAll("[,\\u00A0 ]", ""));
        String scale = found.group(2) == null ? "" : found.group(2).toLowerCase(Locale.ROOT);
        return switch (scale) {
            case "k", "thousand" -> number.multiply(BigDecimal.valueOf(1_000));
            case "million" -> number.multiply(BigDecimal.valueOf(1_000_000));
            default -> number;
        };
    }

    private static long spelt(MatchResult found) {
        long number = number(found.group(1));
        return found.group(2) == null ? number : number * THOUSAND + number(found.group(3));
    }

    private static long number(@Nullable String words) {
        return words == null ? 0 : NumberWords.parse(words).orElseThrow();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Optional<String> wordsFor(String area, double share) {
        Matcher percent = PERCENT.matcher(area);
        while (percent.find()) {
            if (Math.abs(Double.parseDouble(percent.group(1)) / 100 - share) < NEAR) {
                return Optional.of(percent.group());
            }
        }
        String words = lower(area).replace('-', ' ');
        return FRACTIONS.entrySet().stream()
                .filter(fraction -> Math.abs(fraction.getValue() - share) < NEAR)
                .map(Map.Entry::getKey)
                .filter(fraction -> CueWords.whole(fraction).matcher(words).find())
                .sorted()
                .findFirst();
    }
}
