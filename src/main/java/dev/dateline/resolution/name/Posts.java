package dev.dateline.resolution.name;

import dev.dateline.fact.event.Appointment;
import dev.dateline.fact.event.Departure;
import dev.dateline.fact.event.Position;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Posts in any wording: "chief executive officer", "interim co-CEO" and "CEO" are one post. */
public final class Posts {

    public static final String BOARD_SEAT = "board member";

    private static final Pattern CIRCUMSTANCES = Pattern.compile(
            "\\b(interim|acting|temporary|joint|co|incoming|outgoing|former|ex|new|permanent|global|the|its|a|an|of|and)\\b");

    /** Of words without hyphens: these are spaces when a title is looked up. */
    private static final List<Map.Entry<Pattern, String>> SYNONYMS = List.of(
            synonym(
                    "(member|director|seat) (of|on|from) the board( of directors)?|board (of directors )?(director|seat|member)"
                            + "|((non executive|nonexecutive|independent|lead) )*director|board of directors|board",
                    BOARD_SEAT),
            synonym(
                    "((non executive|nonexecutive|executive|board) )?(chairman|chairwoman|chairperson|chair)( (of|on) the board( of directors)?)?",
                    "chair"),
            synonym("chief executive( officer)?", "ceo"),
            synonym("chief operating officer|operations chief", "coo"),
            synonym("chief technology officer|technology chief", "cto"),
            synonym("chief financial officer|finance chief|finance director", "cfo"),
            synonym("senior vice president", "svp"),
            synonym("vice president", "vp"));
    /** Held by one person at a time, unless it is shared. */
    private static final Set<String> HELD_BY_ONE = Set.of("ceo", "coo", "cto", "cfo", "chair");

    private Posts() {}

    private static Map.Entry<Pattern, String> synonym(String words, String post) {
        return Map.entry(Pattern.compile("^(" + words + ")$"), post);
    }

    public static Set<String> of(Appointment appointment) {
        return of(appointment.titles(), appointment.boardSeat());
    }

    public static Set<String> of(Departure departure) {
        return of(departure.titles(), departure.boardSeat());
    }

    public static Set<String> of(Position position) {
        return of(position.titles(), position.boardSeat());
    }

    private static Set<String> of(Collection<String> titles, boolean boardSeat) {
        Set<String> posts = new TreeSet<>();
        titles.stream().map(Posts::of).forEach(posts::add);
        if (boardSeat) {
            posts.add(BOARD_SEAT);
        }
        return posts;
    }

    public static String of(String title) {
        String words = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        for (Map.Entry<Pattern, String> synonym : SYNONYMS) {
            if (synonym.getKey().matcher(bare(words, false)).matches()) {
                return synonym.getValue();
            }
        }
        String bare = bare(words, true);
        return bare.isEmpty() ? words : bare;
    }

    private static String bare(String words, boolean particles) {
        Pattern dropped = particles
                ? CIRCUMSTANCES
                : Pattern.compile(
                        "\\b(interim|acting|temporary|joint|co|incoming|outgoing|former|ex|new|permanent|its)\\b");
        return dropped.matcher(words).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }

    public static boolean isHeldByOne(String post) {
        return HELD_BY_ONE.contains(post);
    }
}
