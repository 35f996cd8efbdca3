package dev.dateline.extraction.corenlp;

import dev.dateline.fact.Entity;
import dev.dateline.fact.EntityId;
import dev.dateline.fact.EntityKind;
import dev.dateline.fact.EventKind;
import dev.dateline.fact.Role;
import dev.dateline.fact.Subkind;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Supplies who takes part where the sentence takes it for granted: at which organization a post is, who buys, who is sued.
 *
 * <p>A post is at the organization named before it in the sentence, else at the one that the person has to do with
 * elsewhere in the article, else at the one that the article is about.
 */
record Affiliations(
        Reading reading, List<Sketch> sketches, @Nullable EntityId protagonist) {

    private static final Set<Role> BODIES = Set.of(Role.ORGANIZATION, Role.COMPANY);

    private static final Set<Role> PEOPLE = Set.of(Role.PERSON, Role.FOUNDER);

    /** Those who hold one post after the other. */
    private static final Set<Role> HOLDERS = Set.of(Role.PERSON, Role.PREDECESSOR, Role.SUCCESSOR);

    private static final Set<EventKind> MOVES = Set.of(EventKind.APPOINTMENT, EventKind.DEPARTURE);

    static Affiliations of(Reading reading, List<Sketch> sketches) {
        return new Affiliations(reading, sketches, protagonist(reading));
    }

    /** What the sentence itself, or another post of the same people, says of where a post is. */
    Sketch placePosts(Sketch sketch) {
        if (!isOfPost(sketch) || sketch.has(Role.ORGANIZATION)) {
            return sketch;
        }
        boolean succession =
                sketch.has(Role.PREDECESSOR) && sketch.details().titles().isEmpty();
        EntityId beside = succession ? null : namedBefore(sketch, otherSide(sketch));
        return supply(sketch, Role.ORGANIZATION, orElse(beside, ofHolders(sketch)));
    }

    /** Posts first: without the organization, two posts of one person look like one. */
    Sketch supplyPosts(Sketch sketch) {
        if (!isOfPost(sketch) || sketch.has(Role.ORGANIZATION)) {
            return sketch;
        }
        EntityId holder = ofHolders(sketch);
        return supply(sketch, Role.ORGANIZATION, orElse(holder, elsewhere(sketch, otherSide(sketch))));
    }

    private static boolean isOfPost(Sketch sketch) {
        return sketch.kind() == EventKind.APPOINTMENT || sketch.kind() == EventKind.DEPARTURE;
    }

    /** "A replaces B, who retired": A's new post is where B's was. */
    private @Nullable EntityId ofHolders(Sketch sketch) {
        if (!sketch.has(Role.PREDECESSOR) && !isReplaced(sketch)) {
            return null;
        }
        Set<EntityId> holders = sketch.all(HOLDERS);
        return sketches.stream()
                .filter(other -> isOfPost(other) && other.has(Role.ORGANIZATION) && !other.state())
                .filter(other -> !Collections.disjoint(other.all(HOLDERS), holders))
                .filter(other -> other.sentence() != sketch.sentence() || sharesPost(other, sketch))
                .min(Comparator.comparingInt(other -> Math.abs(other.sentence() - sketch.sentence())))
                .map(other -> other.all(Role.ORGANIZATION).getFirst())
                .orElse(null);
    }

    private boolean isReplaced(Sketch sketch) {
        return sketches.stream()
                .anyMatch(other -> !Collections.disjoint(other.all(Role.PREDECESSOR), sketch.all(Role.PERSON)));
    }

    /** Whether one of them tells of the other's predecessor. */
    private static boolean sharesPost(Sketch a, Sketch b) {
        return !Collections.disjoint(a.all(Role.PREDECESSOR), b.all(HOLDERS))
                || !Collections.disjoint(b.all(Role.PREDECESSOR), a.all(HOLDERS));
    }

    /** Once all that the article says of an event has been brought together. */
    Sketch supplyRest(Sketch sketch) {
        return switch (sketch.kind()) {
            case EXECUTIVE_SEARCH -> supply(sketch, Role.ORGANIZATION, protagonist);
            case ACQUISITION -> sketch.has(Role.PARTY) ? sketch : supplyDeal(sketch);
            case LAWSUIT -> supplySide(sketch);
            case RULING ->
                supply(
                        supply(sketch, Role.DEFENDANT, opponentOrSued(sketch)),
                        Role.PLAINTIFF,
                        opponent(sketch, Role.DEFENDANT, Role.PLAINTIFF));
            case DEMAND -> supply(sketch, Role.ADDRESSEE, protagonist);
            case LAYOFF -> supply(sketch, Role.COMPANY, orElse(namedBefore(sketch, Set.of()), protagonist));
            default -> sketch;
        };
    }

    /** Whoever made an offer before is still after the same target. */
    private Sketch supplyDeal(Sketch deal) {
        EntityId target = sketches.stream()
                .filter(other -> other.kind() == EventKind.ACQUISITION && other.has(Role.TARGET))
                .filter(other -> !Collections.disjoint(other.all(Role.ACQUIRER), deal.all(Role.ACQUIRER)))
                .map(other -> other.all(Role.TARGET).getFirst())
                .findFirst()
                .orElse(null);
        return supply(supply(deal, Role.TARGET, target), Role.ACQUIRER, protagonist);
    }

    private Sketch supplySide(Sketch suit) {
        if (!suit.has(Role.PARTY)) {
            return supply(suit, Role.DEFENDANT, protagonist);
        }
        EntityId other = protagonist;
        boolean alone = suit.all(Role.PARTY).size() < 2;
        return alone && other != null && !suit.all(Role.PARTY).contains(other) ? suit.with(Role.PARTY, other) : suit;
    }

    private static @Nullable EntityId orElse(@Nullable EntityId first, @Nullable EntityId second) {
        return first == null ? second : first;
    }

    /** "She will leave in April to join A": it is not A that she leaves. */
    private Set<EntityId> otherSide(Sketch move) {
        Set<EntityId> bodies = new LinkedHashSet<>();
        sketches.stream()
                .filter(other -> other.kind() != move.kind() && MOVES.contains(other.kind()))
                .filter(other -> other.sentence() == move.sentence())
                .filter(other -> !Collections.disjoint(other.all(Role.PERSON), move.all(Role.PERSON)))
                .forEach(other -> bodies.addAll(other.all(Role.ORGANIZATION)));
        return bodies;
    }

    private static Sketch supply(Sketch sketch, Role role, @Nullable EntityId entity) {
        boolean taken = sketch.cast().stream().anyMatch(p -> p.entity().equals(entity));
        return entity == null || taken || sketch.has(role) ? sketch : sketch.with(role, entity);
    }

    /** The organization named last before the trigger, in its sentence. */
    private @Nullable EntityId namedBefore(Sketch sketch, Set<EntityId> others) {
        Sentence sentence = reading.sentences().get(sketch.sentence());
        Background background = Background.of(sentence, sketch.trigger());
        return sentence.tokens().reversed().stream()
                .filter(token -> token.beginPosition() < sketch.trigger())
                .filter(Row::isName)
                .filter(token -> !background.contains(token))
                .map(reading::entityAt)
                .filter(this::isBody)
                .filter(body -> !others.contains(body))
                .findFirst()
                .orElse(null);
    }

    /** Who stands on the other side of a ruling: in a lawsuit that is told elsewhere. */
    private @Nullable EntityId opponent(Sketch ruling, Role known, Role wanted) {
        return sketches.stream()
                .filter(other -> other.kind() == EventKind.LAWSUIT && other.has(wanted))
                .filter(other -> !Collections.disjoint(other.all(known), ruling.all(known)))
                .map(other -> other.all(wanted).getFirst())
                .findFirst()
                .orElse(null);
    }

    /** "She dropped the lawsuit": the one that the article has told of. */
    private @Nullable EntityId opponentOrSued(Sketch ruling) {
        EntityId opponent = opponent(ruling, Role.PLAINTIFF, Role.DEFENDANT);
        return opponent != null
                ? opponent
                : sketches.stream()
                        .filter(other -> other.kind() == EventKind.LAWSUIT && other.sentence() < ruling.sentence())
                        .flatMap(other -> other.all(Role.DEFENDANT).stream())
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable EntityId elsewhere(Sketch sketch, Set<EntityId> others) {
        EntityId person = sketch.all(Role.PERSON).getFirst();
        Map<EntityId, Integer> counts = new LinkedHashMap<>();
        for (Sketch other : sketches) {
            boolean ofThePast =
                    other.kind() == EventKind.EDUCATION || (other.kind() == EventKind.FOUNDING && isLeading());
            if (!ofThePast && other.all(PEOPLE).contains(person)) {
                other.all(BODIES).forEach(body -> counts.merge(body, 1, Integer::sum));
            }
        }
        EntityId local = counts.isEmpty() ? ofItem(sketch) : null;
        if (local != null && !others.contains(local)) {
            return local;
        }
        counts.keySet().removeAll(others);
        boolean tied = counts.isEmpty() || counts.containsKey(protagonist);
        if (protagonist != null && tied && !others.contains(protagonist)) {
            return protagonist;
        }
        return mostCounted(counts);
    }

    /** In a roundup each paragraph is about the organization that it names first; null in any other article. */
    private @Nullable EntityId ofItem(Sketch sketch) {
        if (isLeading()) {
            return null;
        }
        List<Sentence> all = reading.sentences();
        String text = reading.article().text();
        int start = text.lastIndexOf('\n', sketch.trigger()) + 1;
        return all.stream()
                .filter(sentence -> sentence.start() >= start && sentence.index() <= sketch.sentence())
                .flatMap(sentence -> sentence.tokens().stream())
                .map(reading::entityAt)
                .filter(this::isBody)
                .findFirst()
                .orElse(null);
    }

    /** Whether the article is about one organization, rather than a roundup. */
    private boolean isLeading() {
        List<Sentence> all = reading.sentences();
        long share =
                all.stream().filter(sentence -> names(sentence, protagonist)).count();
        return share * 5 >= all.size() * 2L;
    }

    private boolean names(Sentence sentence, @Nullable EntityId entity) {
        return entity != null && sentence.tokens().stream().anyMatch(token -> entity.equals(reading.entityAt(token)));
    }

    /** The organization that most sentences speak of. */
    private static @Nullable EntityId protagonist(Reading reading) {
        Map<EntityId, Integer> counts = new LinkedHashMap<>();
        for (Sentence sentence : reading.sentences()) {
            Set<EntityId> here = new LinkedHashSet<>();
            for (CoreLabel token : sentence.tokens()) {
                EntityId entity = reading.entityAt(token);
                if (isBody(reading, entity)) {
                    here.add(entity);
                }
            }
            here.forEach(body -> counts.merge(body, 1, Integer::sum));
        }
        return mostCounted(counts);
    }

    private boolean isBody(@Nullable EntityId id) {
        return isBody(reading, id);
    }

    private static boolean isBody(Reading reading, @Nullable EntityId id) {
        if (id == null) {
            return false;
        }
        Entity entity = reading.entity(id);
        return entity.kind() == EntityKind.ORGANIZATION && entity.subkind() != Subkind.OUTLET;
    }

    private static @Nullable EntityId mostCounted(Map<EntityId, Integer> counts) {
        EntityId best = null;
        for (Map.Entry<EntityId, Integer> entry : counts.entrySet()) {
            if (best == null || entry.getValue() > counts.getOrDefault(best, 0)) {
                best = entry.getKey();
            }
        }
        return best;
    }
}
