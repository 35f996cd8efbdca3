package dev.dateline.extraction.offline.coreference;

import dev.dateline.fact.entity.EntityKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The entities mentioned so far and how prominent they are: which one a reader thinks of at "the company" or "it". */
final class DiscourseSalience {

    /** How much of a mention's weight is left a sentence later. */
    private static final double FADING = 0.65;

    private static final int REMEMBERED = 12;

    /** What an article is about comes to mind as if it had been named a sentence or two later than it was. */
    private static final double TITLED = 0.6;

    /** What the sentence makes of the one it mentions. */
    enum Standing {
        SUBJECT(2),
        OTHER(1),
        /** The listener of a statement, as a rule an outlet: "told A". */
        ADDRESSED(0.3);

        private final double weight;

        Standing(double weight) {
            this.weight = weight;
        }
    }

    private record Mention(int sentence, EntityChain chain, Standing standing) {}

    private final Predicate<EntityChain> titled;

    private final List<Mention> mentions = new ArrayList<>();

    private final Map<EntityChain, Integer> counts = new HashMap<>();

    /** @param titled whether the article's title names it */
    DiscourseSalience(Predicate<EntityChain> titled) {
        this.titled = titled;
    }

    void add(int sentence, EntityChain chain, Standing standing) {
        mentions.add(new Mention(sentence, chain, standing));
        counts.merge(chain, 1, Integer::sum);
    }

    /** The most prominent one at this point of the text that passes; null if none does. */
    @Nullable
    EntityChain mostProminent(int sentence, Predicate<EntityChain> test) {
        Map<EntityChain, Double> scores = new HashMap<>();
        for (int i = mentions.size() - 1; i >= 0 && sentence - mentions.get(i).sentence() <= REMEMBERED; i--) {
            Mention mention = mentions.get(i);
            double left = mention.standing().weight * Math.pow(FADING, sentence - mention.sentence());
            scores.merge(mention.chain(), left, Math::max);
        }
        EntityChain best = null;
        double most = 0;
        for (EntityChain chain : scores.keySet().stream()
                .filter(test)
                .sorted(EntityChain.IN_ORDER)
                .toList()) {
            double score = scores.getOrDefault(chain, 0.0)
                    + 0.4 * Math.log1p(counts.getOrDefault(chain, 0))
                    + (titled.test(chain) ? TITLED : 0);
            if (score > most) {
                most = score;
                best = chain;
            }
        }
        return best;
    }

    boolean isIn(int sentence, EntityChain chain) {
        return mentions.stream()
                .anyMatch(mention ->
                        mention.sentence() == sentence && mention.chain().equals(chain));
    }

    boolean isSubjectIn(int sentence, EntityChain chain) {
        return mentions.stream()
                .anyMatch(mention -> mention.sentence() == sentence
                        && mention.standing() == Standing.SUBJECT
                        && mention.chain().equals(chain));
    }

    /** The topic of a sentence; null if it does not qualify. */
    @Nullable
    EntityChain subjectOf(int sentence, Predicate<EntityChain> test) {
        return mentions.stream()
                .filter(mention -> mention.sentence() == sentence && mention.standing() == Standing.SUBJECT)
                .map(Mention::chain)
                .findFirst()
                .filter(test)
                .orElse(null);
    }

    /** The one mentioned most often so far that passes; null if none does. */
    @Nullable
    EntityChain mostFrequent(Predicate<EntityChain> test) {
        return counts.keySet().stream()
                .filter(test)
                .max(Comparator.<EntityChain>comparingInt(chain -> counts.getOrDefault(chain, 0))
                        .thenComparing(EntityChain.IN_ORDER.reversed()))
                .orElse(null);
    }

    /** The last two different ones of a kind, the earlier first; fewer if the text has fewer. */
    List<EntityChain> lastTwo(EntityKind kind) {
        List<EntityChain> last = new ArrayList<>();
        for (int i = mentions.size() - 1; i >= 0 && last.size() < 2; i--) {
            EntityChain chain = mentions.get(i).chain();
            if (chain.kind() == kind && !last.contains(chain)) {
                last.addFirst(chain);
            }
        }
        return last;
    }

    /** The kind of the one that was mentioned last; null before any was. */
    @Nullable
    EntityKind lastKind() {
        return mentions.isEmpty() ? null : mentions.getLast().chain().kind();
    }
}
