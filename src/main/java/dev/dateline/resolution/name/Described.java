package dev.dateline.resolution.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** People described without a name: "senior staff", "Several senior employees", "Board of Trustees". */
public final class Described {

    private static final Map<String, Set<String>> WORDS = WordFile.lines("group-words.txt").stream()
            .map(line -> line.split(": ", 2))
            .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> Set.of(parts[1].split(" "))));

    private Described() {}

    /** Whether this says by no name who is meant: all of it is in small letters. */
    public static boolean isNoName(String name) {
        return name.equals(name.toLowerCase(Locale.ROOT)) && name.indexOf(' ') > 0;
    }

    /** Whether several people are meant, who hold no post as such. */
    public static boolean isGroup(String name) {
        List<String> words = Arrays.asList(name.strip().split("\\s+"));
        boolean ends = is("end", words.getLast()) && words.size() > 1;
        return ends && (isNoName(name) || is("begin", words.getFirst().toLowerCase(Locale.ROOT)));
    }

    /** Whether this says what sort of body is meant, but not whose: each company has a "Board of Directors". */
    public static boolean isSortOfBody(String name) {
        return Arrays.stream(name.strip().split("\\s+")).allMatch(word -> is("body", word.toLowerCase(Locale.ROOT)));
    }

    private static boolean is(String list, String word) {
        return WORDS.getOrDefault(list, Set.of()).contains(word);
    }
}
