package dev.dateline.extraction.offline.frame.rule;

import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.syntax.Tokens;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Optional;
import java.util.Set;

/**
 * The subject before a verb and the object behind it by the order of the words alone, for sentences in which the parser
 * has lost its way, as it does behind a long description ("A, the electric scooter company once worth $1 billion, filed").
 */
public record LinearArguments(Sentence sentence) {

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get", "'s", "’s", "'ve", "’ve", "will");

    private static final Set<String> BREAKS =
            Set.of(".", ";", ":", "—", "–", "--", "?", "!", "\"", "``", "''", "“", "”");

    /** How a description begins behind its name's comma: "the", "which", "once", "45". */
    private static final String DESCRIPTION = "DT|PRP\\$|W.*|JJ|RB|CD|VB[NG]|NN|IN";

    private static final int LONGEST_DESCRIPTION = 30;

    private static final int LONGEST_PHRASE = 8;

    /** The subject of a verb. Places count from 0. */
    Optional<CoreLabel> before(int verb) {
        int place = verb - 1;
        while (isOfVerb(place)) {
            place--;
        }
        if (word(place).equals(",")) {
            place = beforeDescription(place);
        }
        return isNoun(place) && !tag(place - 1).equals("IN") ? Optional.of(token(place)) : Optional.empty();
    }

    /** The object of a verb: the name behind it, with nothing but a description between the two. */
    Optional<CoreLabel> behind(int verb) {
        int place = verb + 1;
        while (place - verb < LONGEST_PHRASE
                && tag(place).matches("RP|RB|DT|PRP\\$|JJ|CD|VB[NG]|NNS?|HYPH|``")
                && !isName(place)) {
            place++;
        }
        if (!isName(place)) {
            return Optional.empty();
        }
        while (isName(place + 1)) {
            place++;
        }
        boolean describesNext = tag(place + 1).matches("POS|NNS?|HYPH");
        return describesNext ? Optional.empty() : Optional.of(token(place));
    }

    /** Whether the verb at this place is in the passive. */
    boolean isPassive(int verb) {
        int place = verb - 1;
        while (tag(place).equals("RB")) {
            place--;
        }
        return tag(verb).equals("VBN") && has(place) && Set.of("be", "get").contains(Tokens.lemma(token(place)));
    }

    private int beforeDescription(int comma) {
        int finite = 0;
        for (int at = comma - 1; at > 0 && comma - at < LONGEST_DESCRIPTION && !BREAKS.contains(word(at)); at--) {
            finite += tag(at).matches("VB[DPZ]|MD") ? 1 : 0;
            boolean clause = tag(at + 1).startsWith("W");
            if (word(at).equals(",") && isName(at - 1) && tag(at + 1).matches(DESCRIPTION) && (clause || finite == 0)) {
                return at - 1;
            }
        }
        return -1;
    }

    private boolean isOfVerb(int place) {
        return tag(place).matches("MD|RB")
                || (tag(place).matches("VB.*|POS") && AUXILIARIES.contains(Tokens.lemma(token(place))));
    }

    private boolean isNoun(int place) {
        return isName(place) || tag(place).matches("NNS?|PRP|WP");
    }

    private boolean isName(int place) {
        return has(place) && Tokens.isName(token(place));
    }

    private String tag(int place) {
        return has(place) ? token(place).tag() : "";
    }

    private String word(int place) {
        return has(place) ? token(place).word() : "";
    }

    private CoreLabel token(int place) {
        return sentence.tokens().get(place);
    }

    private boolean has(int place) {
        return place >= 0 && place < sentence.tokens().size();
    }

    /** The head that a path asking for the subject or the object would lead to. */
    public Optional<CoreLabel> find(DependencyPath path, int verb) {
        if (!tag(verb).startsWith("V")) {
            return Optional.empty();
        }
        boolean undergoer = path.asksFor("object");
        if (isPassive(verb)) {
            return undergoer ? before(verb) : Optional.empty();
        }
        return undergoer ? behind(verb) : path.asksFor("subject") ? before(verb) : Optional.empty();
    }
}
