package dev.dateline.extraction.offline.frame.rule;

import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.fact.event.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of tokens that stand one after the other, written as
 *
 * <pre>{PERSON} @be? @appoint! (as|the)? {title} (of|at) {ORGANIZATION}</pre>
 *
 * where {@code {ROLE}} is a name of a kind that can play the role, with what describes it before and in apposition
 * behind, {@code {ROLE+}} a list of such names, {@code {ROLE:board}} the noun "board" that means such an entity, {@code {title}} a post, {@code {money}} an amount, {@code @class} a
 * word by its lemma, {@code (a|b c)} a choice, {@code ?} makes the element before it optional, {@code ...} stands for up
 * to six words of any sort ({@code ...12}: up to twelve) and {@code !} marks the trigger.
 *
 * @param captures what each capturing group holds: the role, or nothing for the post
 * @param needed words, by their form or lemma: a line without one of each set cannot match, and need not be tried
 */
public record TokenPattern(Pattern regex, List<Optional<Role>> captures, List<Set<String>> needed) {

    static final String TRIGGER = "trigger";

    /** What a pattern found in a line: for each role, and for the post (no role), the items that it took. */
    public record Found(int from, int to, int trigger, List<Capture> captures) {}

    /** Items from the first to the last, both included. */
    public record Capture(Optional<Role> role, int first, int last) {}

    static TokenPattern parse(String text, Lexicon words) {
        return new TokenPatternCompiler(words).compile(text);
    }

    public List<Found> findIn(TokenSequence line) {
        List<Found> all = new ArrayList<>();
        if (needed.stream().anyMatch(line::lacks)) {
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

    private Found found(TokenSequence line, Matcher matcher) {
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
}
