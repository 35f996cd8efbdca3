package dev.dateline.extraction.check.rule;

import dev.dateline.extraction.check.text.CueWords;
import dev.dateline.extraction.check.text.EvidencePassage;
import dev.dateline.fact.field.OwnField;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The name of a funding round: it is kept where the quote or its paragraph has it ("Series B", "seed"). */
public final class SeriesRule implements FieldRule {

    @Override
    public ClaimDraft check(ClaimDraft draft, EvidencePassage passage) {
        String series = draft.details().get(OwnField.SERIES);
        if (series == null) {
            return draft;
        }
        return Support.find(passage, area -> read(area, series))
                .map(found -> draft.confirmed(OwnField.SERIES, found))
                .orElseGet(() -> draft.without(OwnField.SERIES, series + " is not in the quote or its paragraph"));
    }

    private static Optional<String> read(String area, String series) {
        return CueWords.whole(wording(series))
                .matcher(area)
                .results()
                .map(MatchResult::group)
                .findFirst();
    }

    /** A single letter counts only behind "series", or as a capital before "round": "a round" is any. */
    private static String wording(String series) {
        String name = Stream.of(series.split("[\\s-]+")).map(Pattern::quote).collect(Collectors.joining("[\\s-]?"));
        if (series.length() > 2) {
            return "(?<!\\bpre[\\s-])" + name;
        }
        return "series[\\s-]" + name + "|(?<=[a-z,] )(?-i:" + name
                + ")[\\s-](?:round|series)|series[\\s-]\\w\\d?(?:,? and |/|, )" + name;
    }
}
