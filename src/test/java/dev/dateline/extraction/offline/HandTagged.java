package dev.dateline.extraction.offline;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The tokens of one sentence that a test writes down as {@code word/TAG} or {@code word/TAG/KIND}.
 *
 * @param votes the votes of the three name models on each token; a kind with a question mark has one
 */
record HandTagged(List<CoreLabel> tokens, List<String> votes) {

    private static final String GLUED_BEFORE = "[,.;:?!)”%]|['’]s|n't";

    private static final String GLUED_BEHIND = "[(“$]";

    private static final Map<String, String> RECOGNISED =
            Map.of("ORG", "ORGANIZATION", "PER", "PERSON", "LOC", "LOCATION", "PROD", "MISC");

    private static final Map<String, String> VOTES = Map.of("ORG", "GGG", "PER", "PPP", "LOC", "LLL", "PROD", "MMM");

    /** Appends the words to the text as they would be printed. */
    static HandTagged read(String words, int sentence, StringBuilder text) {
        Morphology morphology = new Morphology();
        List<CoreLabel> tokens = new ArrayList<>();
        List<String> votes = new ArrayList<>();
        for (String word : words.strip().split("\\s+", -1)) {
            List<String> parts = List.of(word.split("/", -1));
            boolean doubtful = parts.getLast().endsWith("?") && parts.size() > 2;
            String kind = parts.size() > 2 ? parts.get(2).replace("?", "") : "";
            boolean voted = kind.matches("[PGLM-]{3}");
            String form = parts.getFirst();
            String before = tokens.isEmpty() ? "" : tokens.getLast().word();
            boolean hyphen = parts.get(1).equals("HYPH")
                    || (!tokens.isEmpty() && tokens.getLast().tag().equals("HYPH"));
            boolean glued = tokens.isEmpty() || hyphen || form.matches(GLUED_BEFORE) || before.matches(GLUED_BEHIND);
            text.append(glued ? "" : " ");
            CoreLabel token = new CoreLabel();
            token.setWord(form);
            token.setValue(form);
            token.setOriginalText(form);
            token.setTag(parts.get(1));
            token.setLemma(morphology.lemma(form, parts.get(1)));
            token.setNER(kind.isEmpty() || voted ? "O" : RECOGNISED.getOrDefault(kind, kind));
            token.setIndex(tokens.size() + 1);
            token.setSentIndex(sentence);
            token.setBeginPosition(text.length());
            text.append(form);
            token.setEndPosition(text.length());
            token.setAfter(" ");
            tokens.add(token);
            String all = voted ? kind : VOTES.getOrDefault(kind, "---");
            votes.add(doubtful ? all.charAt(0) + "--" : all);
        }
        return new HandTagged(tokens, votes);
    }
}
