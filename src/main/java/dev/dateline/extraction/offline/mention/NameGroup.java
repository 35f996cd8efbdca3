package dev.dateline.extraction.offline.mention;

import dev.dateline.fact.entity.EntityKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** All places of a document that give the same name, and the evidence for each kind of entity it may be. */
public final class NameGroup {

    /** The votes of one model and of what is usual, together. */
    private static final double HARDLY = 1.75;

    private final List<NameSpan> spans = new ArrayList<>();

    private final Map<EntityKind, Double> scores = new EnumMap<>(EntityKind.class);

    private int listed;

    private final Map<EntityKind, Double> context = new EnumMap<>(EntityKind.class);

    /** The words of the name, as {@link NameSpan#words}. */
    List<String> words() {
        return spans.getFirst().words();
    }

    public List<NameSpan> spans() {
        return spans;
    }

    void add(NameSpan span) {
        spans.add(span);
    }

    /** Takes out the places that pass, as a group of their own. */
    NameGroup without(Predicate<NameSpan> test) {
        NameGroup other = new NameGroup();
        spans.stream().filter(test).forEach(other::add);
        spans.removeAll(other.spans);
        return other;
    }

    /** The words themselves or those around them support this kind. */
    void favour(EntityKind kind, double weight) {
        scores.merge(kind, weight, Double::sum);
        context.merge(kind, weight, Double::sum);
    }

    /** The same names where a role supports this kind as well. */
    public NameGroup favouring(EntityKind kind, double weight) {
        NameGroup favoured = new NameGroup();
        favoured.spans.addAll(spans);
        favoured.scores.putAll(scores);
        favoured.context.putAll(context);
        favoured.listed = listed;
        favoured.favour(kind, weight);
        return favoured;
    }

    /** The models, or what is usual, support this kind. */
    void presume(EntityKind kind, double weight) {
        scores.merge(kind, weight, Double::sum);
    }

    /** How much of the context contradicts the other kind: models confuse companies and products, roles do not. */
    double contextAgainst(EntityKind other) {
        return context.getOrDefault(kind(), 0.0) - context.getOrDefault(other, 0.0);
    }

    double score(EntityKind kind) {
        return scores.getOrDefault(kind, 0.0);
    }

    /** One of its places is in a long list of names. */
    void listed() {
        listed++;
    }

    /** Whether the document gives it in long lists and nowhere else. */
    public boolean isOnlyListed() {
        return listed >= spans.size();
    }

    /** Whether it is a lone word in one place that one model takes for a name, and nothing around it does. */
    public boolean isHardlySeen() {
        NameSpan first = spans.getFirst();
        return spans.size() == 1
                && first.size() == 1
                && first.line().believers(first.from()) < 2
                && certainty() < HARDLY;
    }

    /** Takes in another group that names the same entity: "Mostaque" into "Emad Mostaque". */
    void absorb(NameGroup other) {
        spans.addAll(other.spans);
    }

    /** The likeliest kind; of equals, the one that is declared first. */
    public EntityKind kind() {
        EntityKind best = EntityKind.ORGANIZATION;
        for (EntityKind kind : EntityKind.values()) {
            if (score(kind) > score(best)) {
                best = kind;
            }
        }
        return best;
    }

    /** The weight of the evidence for the likeliest kind. */
    double certainty() {
        return score(kind());
    }

    /** How far the likeliest kind is ahead of the next. */
    double lead() {
        EntityKind best = kind();
        double next = scores.entrySet().stream()
                .filter(entry -> entry.getKey() != best)
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        return score(best) - Math.max(next, 0);
    }

    int firstOffset() {
        return spans.stream().mapToInt(NameSpan::start).min().orElseThrow();
    }
}
