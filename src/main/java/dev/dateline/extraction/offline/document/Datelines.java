package dev.dateline.extraction.offline.document;

import dev.dateline.extraction.offline.lexicon.Lexicon;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a paragraph of an agency opens with: "OSLO, May 4 (Wire) - ", "(Wire) -- ", "Bergen, Norway — ". It is no part of
 * the sentence behind it, whose subject a parser else takes it for.
 */
final class Datelines {

    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

    private static final String WORD = "(?:\\p{Lu}[\\p{L}.'’-]*|and|of|de|du|&)";

    private static final String PLACE = WORD + "(?:,? " + WORD + "){0,6}";

    private static final String DAY = "(?:,? " + MONTH + " \\d{1,2}(?:,? \\d{4})?)?,?";

    private static final String CITIES = Lexicon.DOCUMENT.get("dateline-cities").stream()
            .map(city -> city.toUpperCase(Locale.ROOT))
            .collect(Collectors.joining("|"));

    private static final List<Pattern> FORMS = List.of(
            // OSLO, May 4 (Wire) - ; May 4 (Wire) - ; (Wire) -
            Pattern.compile("^(?:(?:" + PLACE + DAY + "|" + MONTH
                    + " \\d{1,2}(?:, \\d{4})?) ?)?(?:--)?[(/](?:\\p{Lu}[\\w. &/-]{1,30})[)/] ?(?:--?|[–—]) ?"),
            // OSLO, May 4, 2015 -- ; Bergen, Norway — A firm
            Pattern.compile("^" + PLACE + DAY + ",? (?:--|[–—]) (?=\\p{Lu})(?!.* (?:--|[–—]) )"),
            // OSLO — A firm
            Pattern.compile("^\\p{Lu}{3,}(?: \\p{Lu}{2,})*" + DAY + " (?:--?|[–—]) "),
            // OSLO, May 4: A firm ; OSLO, May 4 A firm
            Pattern.compile("^\\p{Lu}{3,}(?: \\p{Lu}{2,})*,? " + MONTH + " \\d{1,2}:? (?=\\p{Lu})"),
            // MUMBAI: A firm
            Pattern.compile("^\\p{Lu}{5,}(?: \\p{Lu}{2,})*: (?=\\p{Lu}\\p{Ll})"),
            // NEW YORK A firm: cities that newspapers leave without a state or a country
            Pattern.compile("^(?:" + CITIES + ") (?=\\p{Lu}\\p{Ll})"),
            // May 4 A firm
            Pattern.compile("^" + MONTH + " \\d{1,2} (?=\\p{Lu})"),
            // From Norvex News | A firm
            Pattern.compile("^(?:From|By) " + PLACE + " \\| "));

    private Datelines() {}

    /** How many tokens of the sentence are its dateline; 0 where it has none, or nothing but one. */
    static int length(String sentence, List<CoreLabel> tokens) {
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(sentence);
            if (matcher.find()) {
                int end = tokens.getFirst().beginPosition() + matcher.end();
                int count = (int) tokens.stream()
                        .takeWhile(token -> token.endPosition() <= end)
                        .count();
                return count < tokens.size() ? count : 0;
            }
        }
        return 0;
    }
}
