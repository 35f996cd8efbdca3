package dev.dateline.extraction.check.rule;

import dev.dateline.extraction.check.text.CueWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of a job title in any of its usual forms: "CEO" and "chief executive officer". */
final class TitleWords {

    /** The long forms first, so that no part of one is read as a shorter title. */
    private static final List<Map.Entry<Pattern, String>> FORMS = List.of(
            Map.entry(Pattern.compile("(?<![\\w-])co-(?=[a-z])"), "co "),
            form("chief executives?(?: officers?)?|c\\.e\\.o\\.?|ceos", "ceo"),
            form("chief operating officers?|operations chief|c\\.o\\.o\\.?|coos", "coo"),
            form("chief technology officers?|technology chief|ctos", "cto"),
            form("chief financial officers?|finance chief|finance director|cfos", "cfo"),
            form("chairman|chairwoman|chairperson|chairmen|chairs?", "chair"),
            form("senior vice[- ]presidents?", "svp"),
            form("executive vice[- ]presidents?", "evp"),
            form("vice[- ]presidents?", "vp"),
            form("managing directors?", "md"),
            form("advis[eo]rs?", "adviser"),
            form("co-?founders?|founders?|co-?founded|founded", "founder"),
            form(
                    "(?:members?|directors?|seats?) (?:of|on) (?:the |its |their )?board(?: of directors)?"
                            + "|board (?:members?|directors?|seats?)|directors?"
                            + "|(?:(?:joins?|joined|joining) (?:\\S+ )?|(?:on|to) \\S+ )board(?: of directors)?",
                    "board member"));

    private static final Set<String> EMPTY = Set.of(
            "of", "the", "and", "for", "a", "an", "at", "in", "to", "its", "co", "new", "interim", "acting", "joint");

    private TitleWords() {}

    private static Map.Entry<Pattern, String> form(String wording, String word) {
        return Map.entry(Pattern.compile("(?<![\\w-])(?:" + wording + ")(?![a-z])"), word);
    }

    /** Whether each content word of the title is in the text. */
    static boolean stand(String title, String text) {
        Set<String> wanted = content(title);
        return !wanted.isEmpty() && content(text).containsAll(wanted);
    }

    private static Set<String> content(String text) {
        String plain = CueWords.straight(text).toLowerCase(Locale.ROOT);
        for (Map.Entry<Pattern, String> form : FORMS) {
            plain = form.getKey().matcher(plain).replaceAll(" " + form.getValue() + " ");
        }
        Set<String> words = new TreeSet<>();
        for (String word : plain.split("[^\\p{L}\\p{N}]+", -1)) {
            String stem = word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            if (!stem.isEmpty() && !EMPTY.contains(stem)) {
                words.add(stem);
            }
        }
        return words;
    }
}
