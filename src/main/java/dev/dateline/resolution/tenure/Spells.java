package dev.dateline.resolution.tenure;

import dev.dateline.fact.EntityId;
import dev.dateline.fact.When;
import dev.dateline.resolution.event.Days;
import dev.dateline.resolution.name.Posts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tenures in one organization, put together from all marks. */
final class Spells {

    /** Reports of one departure, or of a return, differ by less, or by more, than this. */
    private static final int SAME_END = 180;

    private final List<Spell> all = new ArrayList<>();

    private Spells() {}

    static List<Spell> of(List<Mark> marks) {
        Spells spells = new Spells();
        marks.stream()
                .collect(Collectors.groupingBy(Mark::person, TreeMap::new, Collectors.toList()))
                .forEach((person, own) -> spells.ofPerson(own));
        spells.handOver();
        return spells.all;
    }

    private void ofPerson(List<Mark> marks) {
        Map<String, List<Mark>> byPost = new TreeMap<>();
        for (Mark mark : marks) {
            if (mark.post() != null) {
                byPost.computeIfAbsent(mark.post(), post -> new ArrayList<>()).add(mark);
            }
        }
        List<Mark> ofNoPost = marks.stream().filter(mark -> mark.post() == null).toList();
        List<Mark> leaving =
                ofNoPost.stream().filter(mark -> mark.way() == Mark.Way.OUT).toList();
        byPost.values().forEach(ofPost -> ofPost.addAll(leaving));
        byPost.values().forEach(this::ofPost);
        boolean onlyJoined = byPost.isEmpty();
        if (onlyJoined) {
            ofPost(ofNoPost);
        }
    }

    /** One person's marks in one post, in their order: vague beginnings first, unless all else was over long before. */
    private void ofPost(List<Mark> marks) {
        @Nullable Spell open = null;
        @Nullable Spell last = null;
        @Nullable When lastEnd = null;
        for (Mark mark : marks.stream().sorted(order(marks)).toList()) {
            if (mark.way() == Mark.Way.IN) {
                if (open == null || (open.isInterim() != mark.interim() && !mark.isVague())) {
                    open = new Spell(mark);
                    all.add(open);
                }
                open.begin(mark);
            } else if (open == null
                    && last != null
                    && lastEnd != null
                    && Days.between(lastEnd, mark.when()) <= SAME_END) {
                last.end(mark);
            } else {
                if (open == null) {
                    open = new Spell(mark);
                    all.add(open);
                }
                open.end(mark);
                last = open;
                lastEnd = mark.when();
                open = null;
            }
        }
    }

    private static Comparator<Mark> order(List<Mark> marks) {
        return Comparator.comparing((Mark mark) -> day(mark, marks))
                .thenComparing(Mark::way)
                .thenComparing(Mark::event);
    }

    private static LocalDate day(Mark mark, List<Mark> marks) {
        LocalDate day = Objects.requireNonNullElseGet(
                mark.when().latest(), () -> mark.when().sortDay());
        if (mark.way() == Mark.Way.OUT || !mark.isVague()) {
            return day;
        }
        boolean longAfterAnEnd = marks.stream()
                .filter(other -> other.way() == Mark.Way.OUT && other.when().latest() != null)
                .anyMatch(other -> Objects.requireNonNull(other.when().latest())
                        .plusYears(1)
                        .isBefore(day));
        return longAfterAnEnd ? day : LocalDate.MIN;
    }

    private void handOver() {
        all.stream()
                .filter(spell -> spell.post() != null && Posts.isHeldByOne(spell.post()))
                .collect(Collectors.groupingBy(
                        spell -> Objects.requireNonNull(spell.post()), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(Spells::handOver);
    }

    private static void handOver(List<Spell> ofOnePost) {
        List<Spell> inOrder = ofOnePost.stream()
                .filter(spell -> spell.from() != null)
                .sorted(Comparator.comparing(Tenures::begunBy).thenComparing(Spell::person))
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            Spell holder = inOrder.get(i);
            if (holder.isOpen()) {
                inOrder.subList(i + 1, inOrder.size()).stream()
                        .filter(next -> ends(next, holder))
                        .findFirst()
                        .ifPresent(next -> holder.endAt(
                                Tenures.handover(holder.from(), Objects.requireNonNull(next.from())), next.begunBy()));
            }
        }
    }

    private static boolean ends(Spell next, Spell holder) {
        EntityId person = next.person();
        boolean samePersonForGood = person.equals(holder.person()) && holder.isInterim() && !next.isInterim();
        boolean another = !person.equals(holder.person()) && !next.isShared();
        return (samePersonForGood || another) && Tenures.begunBy(next).isAfter(Tenures.begunBy(holder));
    }
}
