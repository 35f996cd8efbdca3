package dev.dateline.resolution.tenure;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.value.When;
import dev.dateline.resolution.event.DateBounds;
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
final class TenureTimeline {

    /** Reports of one departure, or of a return, differ by less, or by more, than this. */
    private static final int SAME_END = 180;

    private final List<TenureSpan> all = new ArrayList<>();

    private TenureTimeline() {}

    static List<TenureSpan> of(List<TenureChange> marks) {
        TenureTimeline spells = new TenureTimeline();
        marks.stream()
                .collect(Collectors.groupingBy(TenureChange::person, TreeMap::new, Collectors.toList()))
                .forEach((person, own) -> spells.ofPerson(own));
        spells.handOver();
        return spells.all;
    }

    private void ofPerson(List<TenureChange> marks) {
        Map<String, List<TenureChange>> byPost = new TreeMap<>();
        for (TenureChange mark : marks) {
            if (mark.post() != null) {
                byPost.computeIfAbsent(mark.post(), post -> new ArrayList<>()).add(mark);
            }
        }
        List<TenureChange> ofNoPost =
                marks.stream().filter(mark -> mark.post() == null).toList();
        List<TenureChange> leaving = ofNoPost.stream()
                .filter(mark -> mark.way() == TenureChange.Way.OUT)
                .toList();
        byPost.values().forEach(ofPost -> ofPost.addAll(leaving));
        byPost.values().forEach(this::ofPost);
        boolean onlyJoined = byPost.isEmpty();
        if (onlyJoined) {
            ofPost(ofNoPost);
        }
    }

    /** One person's changes in one post, in order: vague beginnings first, unless everything else was over long before. */
    private void ofPost(List<TenureChange> marks) {
        @Nullable TenureSpan open = null;
        @Nullable TenureSpan last = null;
        @Nullable When lastEnd = null;
        for (TenureChange mark : marks.stream().sorted(order(marks)).toList()) {
            if (mark.way() == TenureChange.Way.IN) {
                if (open == null || (open.isInterim() != mark.interim() && !mark.isVague())) {
                    open = new TenureSpan(mark);
                    all.add(open);
                }
                open.begin(mark);
            } else if (open == null
                    && last != null
                    && lastEnd != null
                    && DateBounds.between(lastEnd, mark.when()) <= SAME_END) {
                last.end(mark);
            } else {
                if (open == null) {
                    open = new TenureSpan(mark);
                    all.add(open);
                }
                open.end(mark);
                last = open;
                lastEnd = mark.when();
                open = null;
            }
        }
    }

    private static Comparator<TenureChange> order(List<TenureChange> marks) {
        return Comparator.comparing((TenureChange mark) -> day(mark, marks))
                .thenComparing(TenureChange::way)
                .thenComparing(TenureChange::event);
    }

    private static LocalDate day(TenureChange mark, List<TenureChange> marks) {
        LocalDate day = Objects.requireNonNullElseGet(
                mark.when().latest(), () -> mark.when().sortDay());
        if (mark.way() == TenureChange.Way.OUT || !mark.isVague()) {
            return day;
        }
        boolean longAfterAnEnd = marks.stream()
                .filter(other ->
                        other.way() == TenureChange.Way.OUT && other.when().latest() != null)
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
                .forEach(TenureTimeline::handOver);
    }

    private static void handOver(List<TenureSpan> ofOnePost) {
        List<TenureSpan> inOrder = ofOnePost.stream()
                .filter(spell -> spell.from() != null)
                .sorted(Comparator.comparing(Tenures::begunBy).thenComparing(TenureSpan::person))
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            TenureSpan holder = inOrder.get(i);
            if (holder.isOpen()) {
                inOrder.subList(i + 1, inOrder.size()).stream()
                        .filter(next -> ends(next, holder))
                        .findFirst()
                        .ifPresent(next -> holder.endAt(
                                Tenures.handover(holder.from(), Objects.requireNonNull(next.from())), next.begunBy()));
            }
        }
    }

    private static boolean ends(TenureSpan next, TenureSpan holder) {
        EntityId person = next.person();
        boolean samePersonForGood = person.equals(holder.person()) && holder.isInterim() && !next.isInterim();
        boolean another = !person.equals(holder.person()) && !next.isShared();
        return (samePersonForGood || another) && Tenures.begunBy(next).isAfter(Tenures.begunBy(holder));
    }
}
