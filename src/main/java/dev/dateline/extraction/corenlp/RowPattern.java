package dev.dateline.extraction.corenlp;

import dev.dateline.fact.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of words that stand one after the other, written as
 *
 * <pre>{PERSON} @be? @appoint! (as|the)? {title} (of|at) {ORGANIZATION}</pre>
 *
 * where {@code {ROLE}} is a name of a kind that can play the role, with what describes it before and in apposition
 * behind, {@code {ROLE+}} a list of such names, {@code {ROLE:board}} the noun "board" that means such an entity, {@code {title}} a post, {@code {money}} an amount, {@code @class} a
 * word by its lemma, {@code (a|b c)} a choice, {@code ?} makes the element before it optional, {@code ...} stands for up
 * to six words of any sort ({@code ...12}: up to twelve) and {@code !} marks the trigger.
 *
 * @param captures what each capturing group holds: the role, or nothing for the post
 * @param clue the trigger alone
 */
record RowPattern(Pattern regex, List<Optional<Role>> captures, Pattern clue) {

    private static final String TRIGGER = "trigger";

    private static final Pattern ELEMENT = Pattern.compile(
            "\\{(?<name>[a-zA-Z_]+)(?::(?<head>[a-z]+))?(?<list>\\+)?}|(?<gap>\\.\\.\\.(?<most>\\d*))|@(?<class>[a-z-]+)|(?<open>\\()"
                    + "|(?<close>\\))|(?<bar>\\|)|(?<maybe>\\?)|(?<mark>!)|(?<start>\\^)|(?<end>\\$)|/(?<regex>[^/]+)/|(?<word>[^\\s(){}|?!]+)");

    /** What a pattern found in a line: for each role, and for the post (no role), the items that it took. */
    record Found(int from, int to, int trigger, List<Capture> captures) {}

    /** Items from the first to the last, both included. */
    record Capture(Optional<Role> role, int first, int last) {}

    static RowPattern parse(String text, WordClasses words) {
        return new Compiler(words).compile(text);
    }

    List<Found> findIn(Row line) {
        List<Found> all = new ArrayList<>();
        if (!clue.matcher(line.encoded()).find()) {
            return all;
        }
        Matcher matcher = regex.matcher(line.encoded());
        int from = 0;
        while (matcher.find(from)) {
            all.add(found(line, matcher));
            from = line.endOfItem(matcher.start());
        }
        return all;
    }

    private Found found(Row line, Matcher matcher) {
        List<Capture> taken = new ArrayList<>();
        for (int i = 0; i < captures.size(); i++) {
            String group = "g" + i;
            if (matcher.start(group) >= 0) {
                taken.add(new Capture(
                        captures.get(i), line.itemAt(matcher.start(group)), line.itemAt(matcher.end(group) - 1)));
            }
        }
        int trigger = regex.namedGroups().containsKey(TRIGGER) ? matcher.start(TRIGGER) : matcher.start();
        return new Found(line.itemAt(matcher.start()), line.itemAt(matcher.end() - 1), line.itemAt(trigger), taken);
    }

    /** Turns the notation into a regular expression over {@link Row#encoded()}. */
    private static final class Compiler {

        private static final String ANY = "\\S+ ";

        /** "Oslo's Norvex raised": what comes behind an apostrophe is not done by the owner. */
        private static final String NOT_OWNED = "(?!o:[^~]*~[^~]*~POS )";

        private static final String BEFORE =
                "(?:(?:o:[^~]*~[^~]*~(?:DT|PRP\\$|JJ[RS]?|NNS?|CD|VB[GN]|HYPH|RB|FW) |T:\\S+ |L:\\S+ (?:o:[^~]*~[^~]*~POS )?"
                        + "|[GR]:[^~]*~[^~]*~NNS? (?=[GPRU]:))){0,6}?";

        /** "Acme's co-founder and CEO" before a person's name. */
        private static final String BEFORE_PERSON =
                "(?:(?:o:[^~]*~[^~]*~(?:DT|PRP\\$|JJ[RS]?|NNS?|CD|VB[GN]|HYPH|RB|FW|POS) "
                        + "|[PG]:[^~]*~[^~]*~PRP\\$ |o:(?:graduates|alumni|veterans|colleagues|brothers|sisters|friends)~\\S+ "
                        + "|o:[^~]*~[^~]*~NN o:,~\\S+ (?=P:)|T:\\S+ |L:\\S+ |G:\\S+ |o:and~\\S+ (?=T:)){0,8}?)";

        private static final String APPOSITION = "(?:o:\\(~\\S+ (?:(?!o:[.;)]~)\\S+ ){1,8}?o:\\)~\\S+ )?"
                + "(?:o:,~\\S+ (?:(?!o:[.;:,—–]~|o:\\S*~VBD )\\S+ ){1,18}?o:,~\\S+ )?";

        /** "The security company, A, has": it is A that has. */
        private static final String DESCRIBED = "[GPR]:[^~]*~[^~]*~NNS? o:,~\\S+ [GPRU]:[^~]*~[^~]*~NNPS? o:,~";

        /** "The gas supplier A": the supplier is A. */
        private static final String DESCRIBING = "[GPR]:[^~]*~[^~]*~NNS? [GPRU]:[^~]*~[^~]*~NNPS? ";

        /** "A man employed at B sued": not B; "A (X.Y) sued": not X.Y. A row that begins with a role begins with a subject. */
        private static final String NOT_BEHIND_PREPOSITION = "(?<!~-LRB- )"
                + List.of("at", "of", "from", "by", "for", "in", "against", "between", "into", "under").stream()
                        .map(word -> "(?<!o:%s~%s~IN )".formatted(word, word))
                        .collect(Collectors.joining());

        private static final String JOINT =
                "(?:o:(?:,|and|&|as|well|along|alongside|with|together|plus|in|addition|to|or)~\\S+ ){1,4}";

        private static final Set<Role> PERSONS = Set.of(Role.PERSON, Role.FOUNDER, Role.PREDECESSOR, Role.SUCCESSOR);

        private final WordClasses words;

        private final List<Optional<Role>> captures = new ArrayList<>();

        /** The trigger alone: where it is not, nothing of the row needs to be tried. */
        private @Nullable String marked;

        Compiler(WordClasses words) {
            this.words = words;
        }

        RowPattern compile(String text) {
            List<String> parts = new ArrayList<>();
            StringBuilder regex = new StringBuilder("(?i)");
            Matcher element = ELEMENT.matcher(text);
            while (element.find()) {
                if (element.group("maybe") != null) {
                    parts.add(parts.removeLast() + "?");
                } else if (element.group("mark") != null) {
                    marked = parts.getLast();
                    parts.add("(?<" + TRIGGER + ">" + parts.removeLast() + ")");
                } else if (element.group("open") != null) {
                    parts.add("\u0000");
                } else if (element.group("close") != null) {
                    parts.add(closeGroup(parts));
                } else {
                    parts.add(atom(element));
                }
            }
            if (marked == null) {
                throw new IllegalArgumentException("no element is marked as the trigger (!): " + text);
            }
            if (parts.contains("\u0000")) {
                throw new IllegalArgumentException("a bracket is not closed: " + text);
            }
            parts.forEach(regex::append);
            return new RowPattern(
                    Pattern.compile(regex.toString()),
                    List.copyOf(captures),
                    Pattern.compile("(?i)" + withoutNames(marked)));
        }

        /** The groups' names serve the row itself. */
        private static String withoutNames(String trigger) {
            return trigger.replaceAll("\\(\\?<[a-z]\\w*>", "(?:");
        }

        private static String closeGroup(List<String> parts) {
            StringBuilder inside = new StringBuilder();
            while (!parts.getLast().equals("\u0000")) {
                inside.insert(0, parts.removeLast());
            }
            parts.removeLast();
            return "(?:" + inside + ")";
        }

        private String atom(Matcher element) {
            if (element.group("bar") != null) {
                return "|";
            }
            if (element.group("start") != null) {
                return "^(?:o:\\W+~\\S+ ){0,2}";
            }
            if (element.group("end") != null) {
                return "(?:o:[.!?]~\\S+ )?$";
            }
            if (element.group("gap") != null) {
                String most = element.group("most");
                return NOT_OWNED + "(?:(?!o:[.;?!]~)" + ANY + "){0," + (most.isEmpty() ? "6" : most) + "}?";
            }
            if (element.group("regex") != null) {
                return "(?:o:(?:" + element.group("regex") + ")~\\S+ )";
            }
            if (element.group("class") != null) {
                return "(?:[oGPRLU]:[^~]*~(?:" + alternatives(words.named(element.group("class"))) + ")~\\S+ )";
            }
            return element.group("name") != null ? capture(element, element.start() == 0) : word(element.group("word"));
        }

        private static String word(String word) {
            return "(?:[oGPRLU]:" + Pattern.quote(Row.plain(word)) + "~\\S+ )";
        }

        private String capture(Matcher element, boolean first) {
            String name = element.group("name");
            if (name.equals("money")) {
                return "(?:M:" + ANY + ")";
            }
            boolean isTitle = name.equals("title");
            Optional<Role> role = isTitle ? Optional.empty() : Optional.of(Role.valueOf(name));
            // "The South Korean company": a place, or an unknown name, before a noun only describes it.
            String describing = "(?![LU]:\\S+ [oG]:[^~]*~[^~]*~NNS? |" + DESCRIBED + "|" + DESCRIBING + ")";
            boolean isPerson = role.map(PERSONS::contains).orElse(false);
            String any = isPerson ? "[^~]*~[^~]*~(?!PRP\\$)\\S+ " : ANY;
            String head = element.group("head") == null ? any : element.group("head") + "~\\S+ ";
            String item = describing + "(?:[" + role.map(Casting::lineTypes).orElse("T") + "]:" + head + ")";
            String list = element.group("list") == null
                    ? item
                    : item + "(?:" + APPOSITION + JOINT + BEFORE + item + "){0,14}";
            captures.add(role);
            String group = "(?<g" + (captures.size() - 1) + ">" + list + ")";
            String opening = first ? NOT_BEHIND_PREPOSITION : "";
            return opening + "(?:" + (isPerson ? BEFORE_PERSON : BEFORE) + group + (isTitle ? "" : APPOSITION) + ")";
        }

        private static String alternatives(Set<String> lemmas) {
            return new TreeSet<>(lemmas)
                    .stream()
                            .map(lemma -> Pattern.quote(Row.plain(lemma.toLowerCase(Locale.ROOT))))
                            .collect(Collectors.joining("|"));
        }
    }
}
