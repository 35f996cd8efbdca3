package dev.dateline.extraction.offline.frame.rule;

import dev.dateline.extraction.offline.frame.span.RoleFillers;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.fact.event.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns the notation of a {@link TokenPattern} into a regular expression over {@link TokenSequence#encoded()}. */
final class TokenPatternCompiler {

    private static final Pattern ELEMENT = Pattern.compile(
            "\\{(?<name>[a-zA-Z_]+)(?::(?<head>[a-z]+))?(?<list>\\+)?}|(?<gap>\\.\\.\\.(?<most>\\d*))|@(?<class>[a-z-]+)|(?<open>\\()"
                    + "|(?<close>\\))|(?<bar>\\|)|(?<maybe>\\?)|(?<mark>!)|(?<start>\\^)|(?<end>\\$)|/(?<regex>[^/]+)/|(?<word>[^\\s(){}|?!]+)");

    private static final String MARK = "(?<" + TokenPattern.TRIGGER + ">";

    private static final Part OPEN = new Part("(", Set.of());

    private static final Part BAR = new Part("|", Set.of());

    /**
     * A part of the expression.
     *
     * @param words of which one must stand there, by its form or lemma; none if that is not known
     */
    private record Part(String regex, Set<String> words) {

        Part maybe() {
            return new Part(regex + "?", Set.of());
        }

        Part marked() {
            return new Part(MARK + regex + ")", words);
        }
    }

    private static final String ANY = "\\S+ ";

    /** No possessive behind the gap: "Oslo's Norvex raised" is not done by Oslo. */
    private static final String NOT_OWNED = "(?!o:[^~]*~[^~]*~POS )";

    private static final Pattern OBJECT_LAST = Pattern.compile("!(?: of)? \\{[A-Z_]+\\+?}$");

    /** No possessive behind the object: "created A's B" is not done to A. */
    private static final String NO_OWNER = "(?!o:[^~]*~[^~]*~POS )";

    private static final Pattern NAME_LAST = Pattern.compile("\\{[A-Z_]+\\+?}$");

    /** No possessive with a name behind it: "a fine against A's B" is B's. */
    private static final String NO_PARENT = "(?!o:[^~]*~[^~]*~POS [GRPU]:[^~]*~[^~]*~NNPS? )";

    private static final String BEFORE =
            "(?:(?:o:[^~]*~[^~]*~(?:DT|PRP\\$|JJ[RS]?|NNS?|CD|VB[GN]|HYPH|RB|FW) |T:\\S+ |L:\\S+ (?:o:[^~]*~[^~]*~POS"
                    + " )?"
                    // "brought by a teacher, Ann Doe"
                    + "|o:[^~]*~[^~]*~NN o:,~\\S+ (?=P:)"
                    + "|[GR]:[^~]*~[^~]*~NNS? (?=[GPRU]:)%s)){0,6}?";

    private static final String BEFORE_PRODUCT = BEFORE.formatted("");

    /** What may stand before the name of a body, an owner included. */
    private static final String BEFORE_BODY =
            BEFORE.formatted("|G:[^~]*~[^~]*~NNPS? o:[^~]*~[^~]*~POS (?=G:[^~]*~[^~]*~NNPS? )");

    /** What may stand before the name of a person, as "Acme's co-founder and CEO". */
    private static final String BEFORE_PERSON =
            "(?:(?:o:[^~]*~[^~]*~(?:DT|PRP\\$|JJ[RS]?|NNS?|CD|VB[GN]|HYPH|RB|FW|POS) |[PG]:[^~]*~[^~]*~PRP\\$"
                    + " |o:(?:graduates|alumni|veterans|colleagues|brothers|sisters|friends)~\\S+ |o:[^~]*~[^~]*~NN"
                    + " o:,~\\S+ (?=P:)|T:\\S+ |L:\\S+ |G:\\S+ |o:and~\\S+ (?=T:)){0,8}?)";

    private static final String APPOSITION = "(?:o:\\(~\\S+ (?:(?!o:[.;)]~)\\S+ ){1,8}?o:\\)~\\S+ )?"
            + "(?:o:,~\\S+ [oPG]:(?:who|which|whose)~\\S+ (?:(?!o:[.;:,—–]~)\\S+ ){1,18}?o:,~\\S+ "
            + "|o:,~\\S+ (?:(?!o:[.;:,—–]~|o:\\S*~VBD )\\S+ ){1,18}?o:,~\\S+ "
            + "|o:(?:--|—|–)~\\S+ (?:(?!o:[.;:—–]~|o:--~|o:\\S*~VB[DZP] )\\S+ ){1,12}?o:(?:--|—|–)~\\S+ "
            // "A, partner at B, and once head of C and D, will join": no verb until the sentence goes on.
            + "|o:,~\\S+ (?:(?!o:[.;:—–]~|o:\\S*~(?:VB[DZP]|MD) )\\S+ ){1,28}?o:,~\\S+"
            + " (?=o:(?:will|would|has|had|is|was)~)"
            // "A, a maker of lamps has raised": the second comma is forgotten.
            + "|o:,~\\S+ o:an?~\\S+ (?:(?!o:[.;:,—–]~|o:\\S*~(?:VB[DZP]|W\\S+) )\\S+ ){1,9}?(?=o:(?:has|have|had)~))?";

    private static final String DAYS =
            "(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july"
                    + "|august|(?:sept|nov|dec)ember|october|morning|afternoon|evening|week|month|year";

    /** When, between who and what: "A on Monday raised", "B last week agreed". */
    private static final String WHEN =
            "(?:o:(?:today|yesterday|tonight)~\\S+ |(?:o:(?:earlier|late|early|later)~\\S+ )?"
                    + "o:(?:on|in|this|last|next)~\\S+ (?:o:\\d+~\\S+ )?o:(?:" + DAYS
                    + ")~\\S+ (?:o:\\d+~\\S+ )?(?!o:,~))?";

    /** A description with its name behind a comma, which is the one that acts: "the security company, A, has". */
    private static final String DESCRIBED = "[GPR]:[^~]*~[^~]*~NNS? o:,~\\S+ [GPRU]:[^~]*~[^~]*~NNPS? o:,~";

    /** A description right before its name: "the gas supplier A". */
    private static final String DESCRIBING = "[GPR]:[^~]*~[^~]*~NNS? [GPRU]:[^~]*~[^~]*~NNPS? ";

    /** No preposition or bracket before the subject that opens a pattern: "a man employed at B sued" is not B. */
    private static final String NOT_BEHIND_PREPOSITION = "(?<!~-LRB- )"
            + List.of("at", "of", "from", "by", "for", "in", "against", "between", "into", "under").stream()
                    .map(word -> "(?<!o:%s~%s~IN )".formatted(word, word))
                    .collect(Collectors.joining());

    /** What joins two names of a list, except for "with": "led by A, with B taking part". */
    private static final String JOINT =
            "(?!o:,~\\S+ o:with~)(?:o:(?:,|and|&|as|well|along|alongside|with|together|plus|in|addition|to|or)~\\S+"
                    + " ){1,4}";

    /** No verb of saying behind the name: "led by A, B reported". */
    private static final String NOT_TELLING = "(?!o:[^~]*~(?:report|say|tell|write|learn|note)~VB[DZ] )";

    private static final Set<Role> PERSONS = Set.of(Role.PERSON, Role.FOUNDER, Role.PREDECESSOR, Role.SUCCESSOR);

    private final Lexicon words;

    private final List<Optional<Role>> captures = new ArrayList<>();

    TokenPatternCompiler(Lexicon words) {
        this.words = words;
    }

    TokenPattern compile(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher element = ELEMENT.matcher(text);
        while (element.find()) {
            if (element.group("maybe") != null) {
                parts.add(parts.removeLast().maybe());
            } else if (element.group("mark") != null) {
                parts.add(parts.removeLast().marked());
            } else if (element.group("close") != null) {
                parts.add(closeGroup(parts));
            } else {
                parts.add(part(element));
            }
        }
        check(parts, text);
        if (OBJECT_LAST.matcher(text).find()) {
            parts.add(new Part(NO_OWNER, Set.of()));
        } else if (NAME_LAST.matcher(text).find()) {
            parts.add(new Part(NO_PARENT, Set.of()));
        }
        return new TokenPattern(
                Pattern.compile("(?i)" + joined(parts)),
                List.copyOf(captures),
                parts.stream().map(Part::words).filter(set -> !set.isEmpty()).toList());
    }

    private static void check(List<Part> parts, String text) {
        if (parts.stream().noneMatch(part -> part.regex().startsWith(MARK))) {
            throw new IllegalArgumentException("no element is marked as the trigger (!): " + text);
        }
        if (parts.contains(OPEN)) {
            throw new IllegalArgumentException("a bracket is not closed: " + text);
        }
        if (parts.contains(BAR)) {
            throw new IllegalArgumentException("a choice wants brackets around it: " + text);
        }
    }

    private static Part closeGroup(List<Part> parts) {
        int open = parts.lastIndexOf(OPEN);
        List<Part> inside = List.copyOf(parts.subList(open + 1, parts.size()));
        parts.subList(open, parts.size()).clear();
        return new Part("(?:" + joined(inside) + ")", ofOne(inside));
    }

    /** Words of which one must stand there, whatever the choice. */
    private static Set<String> ofOne(List<Part> choices) {
        Set<String> all = new HashSet<>();
        Set<String> chosen = Set.of();
        for (Part part : choices) {
            if (part.equals(BAR)) {
                if (chosen.isEmpty()) {
                    return Set.of();
                }
                all.addAll(chosen);
                chosen = Set.of();
            } else if (chosen.isEmpty()) {
                chosen = part.words();
            }
        }
        if (chosen.isEmpty()) {
            return Set.of();
        }
        all.addAll(chosen);
        return all;
    }

    private static String joined(List<Part> parts) {
        return parts.stream().map(Part::regex).collect(Collectors.joining());
    }

    private Part part(Matcher element) {
        if (element.group("open") != null) {
            return OPEN;
        }
        if (element.group("bar") != null) {
            return BAR;
        }
        if (element.group("word") != null) {
            return word(element.group("word"));
        }
        if (element.group("class") != null) {
            return wordOf(words.get(element.group("class")));
        }
        return new Part(unknown(element), Set.of());
    }

    private String unknown(Matcher element) {
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
        return capture(element, element.start() == 0);
    }

    private static Part word(String word) {
        String plain = TokenSequence.plain(word);
        return new Part("(?:[oGPRLU]:" + Pattern.quote(plain) + "~\\S+ )", Set.of(plain));
    }

    /** A verb of a class may bring its particle: "take over". */
    private static Part wordOf(Set<String> lemmas) {
        String any = lemmas.stream()
                .sorted()
                .map(lemma -> Arrays.stream(lemma.split(" ", -1))
                        .map(word -> "[oGPRLU]:[^~]*~" + Pattern.quote(TokenSequence.plain(word)) + "~\\S+ ")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("|", "(?:", ")"));
        return new Part(
                any,
                lemmas.stream()
                        .map(l -> TokenSequence.plain(l.split(" ", -1)[0]))
                        .collect(Collectors.toSet()));
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
        String before = role.filter(PERSONS::contains).isPresent()
                ? BEFORE_PERSON
                : role.filter(Role.PRODUCT::equals).isPresent() ? BEFORE_PRODUCT : BEFORE_BODY;
        // "Its" belongs to what comes behind it; "our" is the company itself, which speaks.
        String any = isTitle ? ANY : "(?:our~|[^~]*~[^~]*~(?!PRP\\$))\\S+ ";
        String head = element.group("head") == null ? any : element.group("head") + "~\\S+ ";
        String item = describing + "(?:[" + role.map(RoleFillers::lineTypes).orElse("T") + "]:" + head + ")";
        String list = element.group("list") == null
                ? item
                : item + "(?:" + APPOSITION + JOINT + BEFORE_BODY + item + NOT_TELLING + "){0,14}";
        captures.add(role);
        String group = "(?<g" + (captures.size() - 1) + ">" + list + ")";
        String opening = first ? NOT_BEHIND_PREPOSITION : "";
        return opening + "(?:" + before + group + (isTitle ? "" : APPOSITION + WHEN) + ")";
    }
}
