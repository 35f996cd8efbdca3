package dev.dateline.extraction.offline.mention;

import dev.dateline.extraction.offline.document.TaggedLine;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Capitalised words that name no entity: laws, tickers, share classes, departments, credits for pictures. */
public final class NameExclusions {

    private static final Set<String> WORDS = Lexicon.NAMES.get("not-names");

    private static final Set<String> OUTLETS = Lexicon.NAMES.get("outlets");

    private static final Set<String> NAMED_BY_A_NOUN = Lexicon.NAMES.get("named-by-noun");

    private static final Set<String> COMMON = Stream.of(
                    Lexicon.NOUNS.get("company-nouns"),
                    Lexicon.NOUNS.get("product-nouns"),
                    Lexicon.NOUNS.get("person-nouns"),
                    Lexicon.NAMES.get("organization-endings"))
            .flatMap(Set::stream)
            .filter(word -> !NAMED_BY_A_NOUN.contains(word))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern KEY = Pattern.compile("(pre-)?series \\p{L}\\d?|[\\d.,]+");

    private static final Pattern LAW = Pattern.compile(".*\\b(act|law|bill)");

    private static final Pattern PLURAL_ACRONYM = Pattern.compile("\\p{Lu}{2,}s");

    private static final Pattern TICKER = Pattern.compile("\\p{Lu}{1,5}");

    /** The initials of the laws that the document names: "FCRA". */
    private final Set<String> laws;

    private NameExclusions(Set<String> laws) {
        this.laws = laws;
    }

    static NameExclusions of(List<NameSpan> spans) {
        return new NameExclusions(spans.stream()
                .filter(span -> span.size() > 2 && LAW.matcher(span.key()).matches())
                .map(NameExclusions::initials)
                .collect(Collectors.toSet()));
    }

    /** Whether these words, in small letters, never name an entity. */
    public static boolean has(String words) {
        return WORDS.contains(words);
    }

    boolean contains(NameSpan span) {
        String key = span.key();
        String surface = span.surface();
        return key.length() < 2
                || WORDS.contains(key)
                || KEY.matcher(key).matches()
                || LAW.matcher(key).matches()
                || laws.contains(surface)
                || PLURAL_ACRONYM.matcher(surface).matches()
                || span.tokens().stream().allMatch(token -> token.word().length() == 1)
                || (span.size() == 1 && COMMON.contains(key))
                || isTicker(span)
                || isDepartment(span)
                || isCredit(span)
                || isQuotedTitle(span);
    }

    private static String initials(NameSpan span) {
        return span.tokens().stream()
                .map(token -> token.word().substring(0, 1))
                .filter(initial -> Character.isUpperCase(initial.charAt(0)))
                .collect(Collectors.joining());
    }

    /** Whether it is a ticker: "(NASDAQ: BBRY)". */
    private static boolean isTicker(NameSpan span) {
        TaggedLine line = span.line();
        boolean exchange = Lexicon.NAMES.get("exchanges").contains(line.lower(span.from() - 2));
        boolean inBrackets = line.word(span.to()).matches("[)\\]]|-R[RS]B-");
        return TICKER.matcher(span.surface()).matches()
                && line.word(span.from() - 1).equals(":")
                && (exchange || inBrackets);
    }

    /** Whether it is a department behind a title: "Director of Product Management". */
    private static boolean isDepartment(NameSpan span) {
        TaggedLine line = span.line();
        int before = line.word(span.from() - 1).matches("of|,|for") ? span.from() - 2 : span.from() - 1;
        return JobTitleWords.isHead(line, before)
                && Lexicon.NAMES.get("departments").contains(span.words().getLast());
    }

    /** Whether it credits a picture: "Photographer: Ann Doe", "REUTERS/Ann Doe". */
    private static boolean isCredit(NameSpan span) {
        TaggedLine line = span.line();
        for (int i = Math.max(0, span.from() - 4); i < span.from(); i++) {
            if (Lexicon.NAMES.get("credits").contains(line.lower(i))
                    && line.word(i + 1).equals(":")) {
                return true;
            }
        }
        boolean after = line.word(span.from() - 1).equals("/") && OUTLETS.contains(line.lower(span.from() - 2));
        boolean ahead = line.word(span.to()).equals("/") && OUTLETS.contains(line.lower(span.to() + 1));
        return after || ahead;
    }

    /** A work's title, alone between quotation marks: “Winter of Glass,” */
    private static boolean isQuotedTitle(NameSpan span) {
        TaggedLine line = span.line();
        int end = line.word(span.to()).matches("[.,]") ? span.to() + 1 : span.to();
        return line.word(span.from() - 1).matches("[“\"‘]|``") && line.word(end).matches("[”\"’]|''");
    }
}
