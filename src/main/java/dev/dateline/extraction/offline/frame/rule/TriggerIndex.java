package dev.dateline.extraction.offline.frame.rule;

import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.syntax.Tokens;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All frames of all files, found by the word that triggers them. */
public final class TriggerIndex {

    /** A frame that a word triggers, if the other words stand where they should. */
    private record Entry(Frame frame, List<String> others) {}

    private static final Set<String> PARTICLES = Set.of("up", "off", "out", "down", "over", "in", "on", "back");

    private final Map<String, List<Entry>> verbs = new HashMap<>();

    private final Map<String, List<Entry>> nouns = new HashMap<>();

    private final List<Frame> byTokens = new ArrayList<>();

    public TriggerIndex(List<Frame> frames) {
        for (Frame frame : frames) {
            for (String verb : frame.verbs()) {
                List<String> words = List.of(verb.split(" ", -1));
                put(verbs, words.getFirst(), new Entry(frame, words.subList(1, words.size())));
            }
            for (String noun : frame.nouns()) {
                List<String> words = List.of(noun.split(" ", -1));
                put(nouns, words.getLast(), new Entry(frame, words.subList(0, words.size() - 1)));
            }
            if (!frame.patterns().isEmpty()) {
                byTokens.add(frame);
            }
        }
    }

    /** The frames that the token at this place, from 0, triggers by the grammar. */
    public List<Frame> at(Sentence sentence, int place) {
        CoreLabel token = sentence.tokens().get(place);
        String lemma = Tokens.lemma(token);
        List<Frame> found = new ArrayList<>();
        if (token.tag().startsWith("V")) {
            if (opensCompound(sentence, place)) {
                return List.of();
            }
            verbs.getOrDefault(lemma, List.of()).stream()
                    .filter(e -> isFollowedBy(sentence, place, e.others()))
                    .forEach(e -> found.add(e.frame()));
        } else if (token.tag().startsWith("N") || token.tag().startsWith("J")) {
            nouns.getOrDefault(lemma, List.of()).stream()
                    .filter(e -> isPrecededBy(sentence, place, e.others()))
                    .forEach(e -> found.add(e.frame()));
        }
        return found;
    }

    /** Whether a particle hangs on the word by a hyphen, which makes a noun of it: "start-up", "buy-out", "spin-off". */
    private static boolean opensCompound(Sentence sentence, int place) {
        List<CoreLabel> tokens = sentence.tokens();
        return place + 2 < tokens.size()
                && tokens.get(place + 1).word().equals("-")
                && tokens.get(place).endPosition() == tokens.get(place + 1).beginPosition()
                && tokens.get(place + 1).endPosition() == tokens.get(place + 2).beginPosition()
                && PARTICLES.contains(Tokens.lemma(tokens.get(place + 2)));
    }

    public List<Frame> byTokens() {
        return byTokens;
    }

    /** A particle may stand a little way off: "laid 40 people off". */
    private static boolean isFollowedBy(Sentence sentence, int place, List<String> particles) {
        int last = Math.min(
                place + 1 + (particles.isEmpty() ? 0 : 4), sentence.tokens().size());
        List<String> next = sentence.tokens().subList(place + 1, last).stream()
                .map(Tokens::lemma)
                .toList();
        return next.containsAll(particles);
    }

    private static boolean isPrecededBy(Sentence sentence, int place, List<String> words) {
        if (place < words.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!Tokens.lemma(sentence.tokens().get(place - words.size() + i)).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static void put(Map<String, List<Entry>> index, String word, Entry entry) {
        index.computeIfAbsent(word, key -> new ArrayList<>()).add(entry);
    }
}
