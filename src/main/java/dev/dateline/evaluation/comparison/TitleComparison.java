package dev.dateline.evaluation.comparison;

import dev.dateline.evaluation.line.PlainName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether titles agree, loosely: the one's words contain the other's ("CEO", "interim co-CEO"). */
public final class TitleComparison {

    private static final Map<Pattern, String> PHRASES = phrases();

    private TitleComparison() {}

    private static Map<Pattern, String> phrases() {
        Map<Pattern, String> phrases = new LinkedHashMap<>();
        phrases.put(Pattern.compile("chief executive officer|chief executive"), "ceo");
        phrases.put(Pattern.compile("chief operating officer"), "coo");
        phrases.put(Pattern.compile("chief technology officer"), "cto");
        phrases.put(Pattern.compile("chief financial officer"), "cfo");
        phrases.put(Pattern.compile("chairman|chairwoman|chairperson"), "chair");
        phrases.put(Pattern.compile("senior vice president"), "svp");
        phrases.put(Pattern.compile("vice president"), "vp");
        phrases.put(
                Pattern.compile("(member|director|seat) (of|on) the board( of directors)?|board (director|seat)"
                        + "|independent director"),
                "board member");
        phrases.put(Pattern.compile("\\b(interim|acting|co|joint|of|the|its|a|an|and|new|permanent)\\b"), " ");
        return phrases;
    }

    static Set<String> normalise(String title) {
        String plain = PlainName.of(title);
        for (Map.Entry<Pattern, String> phrase : PHRASES.entrySet()) {
            plain = phrase.getKey().matcher(plain).replaceAll(phrase.getValue());
        }
        return plain.isBlank() ? Set.of() : Set.of(distinct(plain.strip().split("\\s+")));
    }

    private static String[] distinct(String[] words) {
        return java.util.Arrays.stream(words).distinct().toArray(String[]::new);
    }

    public static boolean agree(List<String> gold, List<String> reported) {
        return gold.stream().anyMatch(one -> reported.stream().anyMatch(other -> agree(one, other)));
    }

    private static boolean agree(String gold, String reported) {
        Set<String> left = normalise(gold);
        Set<String> right = normalise(reported);
        return !left.isEmpty() && !right.isEmpty() && (left.containsAll(right) || right.containsAll(left));
    }

    /** Whether some title is the same on both sides, and not only part of the other. */
    static boolean anySame(List<String> gold, List<String> reported) {
        Set<Set<String>> left =
                gold.stream().map(TitleComparison::normalise).collect(java.util.stream.Collectors.toSet());
        return reported.stream().map(TitleComparison::normalise).anyMatch(left::contains);
    }
}
