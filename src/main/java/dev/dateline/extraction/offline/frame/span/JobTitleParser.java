package dev.dateline.extraction.offline.frame.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the posts that a text names: "interim co-CEO", "chairman of the board", "head of sales". */
public final class JobTitleParser {

    /**
     * One post.
     *
     * @param text the post's name, without "interim", "former", "new"
     * @param start the first code unit of the title, with a modifier before it ("interim")
     * @param end one past the last
     */
    public record Found(
            String text,
            int start,
            int end,
            boolean interim,
            boolean joint,
            boolean former,
            boolean plural,
            boolean boardSeat) {

        /** A post of which only the name is known. */
        public static Found plain(String text) {
            return new Found(text, 0, 0, false, false, false, false, false);
        }
    }

    private static final String BEFORE = "(?:(?<mods>(?:(?:interim|acting|temporary|former|ex|new|newly[-"
            + " ]created|permanent|first|current|incoming|outgoing"
            + "|longtime|then|non-executive|nonexecutive|independent|lead|sole|joint|global|group|founding"
            + "|honorary|two|three|full-time|next|late|previous|one-time|onetime)[\\s-]+)+))?";

    /** What a manager or an editor is over. */
    private static final String FIELD =
            "(?:sales|news|station|sports|technical|operations|plant|business|product|project|fund|country|area|city|town"
                    + "|county|investment|programs?|programme|managing|marketing|account|engineering|features?|opinion"
                    + "|digital|photo)";

    private static final String CORE = "(?:co-?|deputy[ -]|vice[ -]|senior |executive |assistant |associate |regional"
            + " )*(?:C[EOFTMPRSI]Os?|(?-i:MD|GM)(?= ?(?:and|&|of|at|for|in|/) ?|-CEO)|(?<=[/&] ?|and"
            + " )(?-i:MD|GM)|CISOs?|CHROs?|CDOs?|CLOs?|CCOs?|CBOs?|principal (?:executive|financial|accounting|operating)"
            + " officers?|chief (?:[\\w&-]+,? (?:and )?){1,4}?officers?|chief executives?|chief of staff|chief"
            + " (?:scientist|economist|architect|engineer|counsel|strategist|technologist|actuary|underwriter"
            + "|designer|pilot|curator|negotiator|investigator|whip|justice|inspector)s?|(?:attorney|inspector|surgeon|solicitor|secretary)["
            + " -]general|chair(?:man|woman|person|men|s)?(?: emeritus)?|presidents?|VPs?|SVPs?|EVPs?|general"
            + " counsel|general managers?|managing directors?|executive directors?|creative directors?|managing"
            + " partners?|general partners?|venture partners?|editors?[- ]in[- ]chief|managing editors?|executive"
            + " editors?|treasurers?|advis[eo]rs?|(?:board|company) secretary|board"
            + " (?:member|director|chairman|chairwoman|chair|seat|observer)s?|(?:members?|directors?|seats?) (?:of|on)"
            + " (?:its|the|their|his|her|our)(?: [\\w'’-]+){0,2}? board(?: of directors)?|(?:position|place|role|seat) on"
            + " (?:its|the|their|his|her|our) board(?: of directors)?|(?<!board of )directors?(?= of [a-z])"
            + "|(?:finance|marketing|research|sales|music|artistic|athletic|sporting|commercial|technical|operations|art"
            + "|design|editorial|news|medical|clinical|scientific|legal|policy|programme|program|development|engineering|communications|regional|managing|deputy|deputy"
            + " managing) directors?|(?<!board of"
            + " )directors?|(?:finance|operations|technology|marketing|product|legal|people|design|science|research|sales|policy|security|communications|strategy|engineering|retail|commercial)"
            + " (?:chief|head|boss)s?|heads?(?= of"
            + " [A-Za-z])|commissioners?|chancellors?|provosts?|deans?|governors?|controllers?"
            + "|superintendents?|comptrollers?|rectors?|registrars?|curators?|headmasters?|headmistress|headteachers?|head"
            + " coach(?:es)?|boss|(?:police|fire)"
            + " chiefs?|publishers?|professor|researcher|auditor"
            + "|(?:" + FIELD + " )?editors?|" + FIELD + " managers?)";

    private static final String AFTER =
            "(?<after> (?:of|for) (?:the |its |their )?(?:board(?: of directors)?|[a-z][\\w&-]*(?:(?: and | & | |,"
                    + " )[a-z][\\w&-]*){0,3}|(?-i:(?:[A-Z][a-z]+ (?:(?:and|&)"
                    + " )?)?(?:Development|Marketing|Operations|Sales|Engineering|Product"
                    + "|Relations|Management|People|Finance|Communications|Research|Strategy|Design|Security|Growth|Partnerships|Technology|Policy)(?!"
                    + " [A-Z]))))?";

    private static final Pattern TITLE =
            Pattern.compile("(?<![\\w-])(?i:" + BEFORE + "(?<core>" + CORE + "))(?![\\w-])" + AFTER);

    private static final Pattern STOP = Pattern.compile(" (?:(?:and|&) (?:\\w+"
            + " )?(?:dean|president|director|chief|head|chair\\w*|manager|editor|publisher|professor|provost|general|managing|executive|senior|member)|beginning|starting|including|who(?:se|m)|replacing|succeeding|joining|effective|in|at|on|after|before|since|who|which|that|to|as|from|with|by|last|this|next|was|is|has|have|had|will|amid|following|during|until|company|firm|startup|group|maker|which|when|while|where|effective|today|said|for|business"
            + " unit|having|under|over|says)\\b.*");

    /** A scope that says where the post is, rather than what it is over, or nothing at all: "of the company". */
    private static final Pattern OF_A_BODY = Pattern.compile(
            "(?i)(?:of|for) (?:(?:the|its|their) )?(?:company|firm|startup|group|organi[sz]ation|business|board"
                    + " member|a|an|one|two|both|which)\\b.*|of|for|(?:of|for) (?:the|its|their)");

    private static final Pattern NOUN_OF_BODY = Pattern.compile(
            " (?:company|firm|startup|start-up|group|maker|business|chain|giant|retailer|bank|outfit|specialist|provider)\\b");

    private JobTitleParser() {}

    static List<Found> findIn(String text) {
        List<Found> found = new ArrayList<>();
        Matcher title = TITLE.matcher(text);
        while (title.find()) {
            found.add(read(title));
        }
        return found;
    }

    private static Found read(Matcher title) {
        String before = lower(title.group("mods"));
        String core = title.group("core");
        String after = scope(title.group("after"));
        String low = core.toLowerCase(Locale.ROOT);
        boolean board = low.contains("board") && !low.contains("chair");
        return new Found(
                (isPlural(low) ? core.strip().replaceFirst("s$", "") : core.strip()) + after,
                title.start(),
                title.end("core") + after.length(),
                before.contains("interim") || before.contains("acting") || before.contains("temporary"),
                low.startsWith("co-") || low.startsWith("coc") || before.contains("joint"),
                before.contains("former")
                        || before.contains("ex-")
                        || before.contains("previous")
                        || before.contains("onetime")
                        || before.contains("one-time"),
                isPlural(low),
                board);
    }

    /** What the post is over, as far as it surely belongs to its name: "of the board", "of sales". */
    private static String scope(@Nullable String after) {
        if (after == null) {
            return "";
        }
        String kept = STOP.matcher(after.substring(4)).replaceFirst("");
        kept = after.substring(0, 4) + kept.replaceFirst("(?:(?:,| and| &)\\s*)*$", "");
        String bare = kept.strip();
        // "CFO of software firm A": what A is, not what the officer is over.
        boolean ofAKind = NOUN_OF_BODY.matcher(after.substring(kept.length())).lookingAt();
        return ofAKind || OF_A_BODY.matcher(bare).matches() ? "" : kept;
    }

    private static boolean isPlural(String post) {
        return post.endsWith("s")
                && !post.matches(".*(?:emeritus|boss)")
                && !post.endsWith("sales")
                && !post.endsWith("of directors");
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
