package dev.dateline.resolution.tenure;

import dev.dateline.resolution.event.DateBounds;
import dev.dateline.resolution.name.Posts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Posts in one organization that are mentioned in passing, brought in with those that were taken and left. */
final class PassingPosts {

    private final List<TenureSpan> all;

    private PassingPosts(List<TenureSpan> known) {
        all = new ArrayList<>(known);
    }

    /** The spells that the marks make, and those that the stints add to them. */
    static List<TenureSpan> with(List<TenureChange> marks, List<Stint> stints) {
        PassingPosts mentions = new PassingPosts(TenureTimeline.of(marks));
        mentions.addStints(stints);
        mentions.endMentioned(marks);
        return mentions.all;
    }

    /**
     * A stint is part of a spell that is there, or one of its own. It may name the post that an appointment or departure
     * does not.
     */
    private void addStints(List<Stint> stints) {
        Set<TenureSpan> named = new HashSet<>();
        stints.stream().sorted(Stint.BEST_KNOWN_FIRST).forEach(stint -> add(stint, named));
        all.removeIf(named::contains);
    }

    private void add(Stint stint, Set<TenureSpan> named) {
        Optional<TenureSpan> same = best(stint, stint.post());
        Optional<TenureSpan> unnamed = best(stint, null);
        if (same.isPresent()) {
            same.get().add(stint);
        } else if (unnamed.isPresent()) {
            named.add(unnamed.get());
            all.add(new TenureSpan(unnamed.get(), stint));
        } else if (stint.post() != null || all.stream().noneMatch(spell -> isOf(stint, spell))) {
            all.add(new TenureSpan(stint));
        }
    }

    private Optional<TenureSpan> best(Stint stint, @Nullable String post) {
        return all.stream()
                .filter(spell -> isOf(stint, spell) && Objects.equals(spell.post(), post) && spell.fits(stint))
                .max(Comparator.comparing((TenureSpan spell) -> spell.isInterim() == stint.interim())
                        .thenComparing(Tenures::begunBy));
    }

    private static boolean isOf(Stint stint, TenureSpan spell) {
        return spell.person().equals(stint.person());
    }

    /** A stint ends nobody else's spell. But a departure or an appointment ends one that is only mentioned. */
    private void endMentioned(List<TenureChange> marks) {
        for (TenureSpan spell : all) {
            LocalDate mentioned = spell.lastMentioned();
            if (mentioned != null && spell.isOpen()) {
                marks.stream()
                        .filter(mark -> isDepartureFrom(spell, mark, mentioned))
                        .min(Comparator.comparing(PassingPosts::day).thenComparing(TenureChange::event))
                        .ifPresent(spell::end);
            }
            if (mentioned != null && spell.isOpen()) {
                all.stream()
                        .filter(next -> endsMentioned(next, spell, mentioned))
                        .min(Comparator.comparing(Tenures::begunBy).thenComparing(TenureSpan::person))
                        .ifPresent(next -> spell.endAt(
                                Objects.requireNonNull(DateBounds.bounded(mentioned, Tenures.begunBy(next))),
                                next.begunBy()));
            }
        }
    }

    private static boolean isDepartureFrom(TenureSpan spell, TenureChange mark, LocalDate mentioned) {
        LocalDate gone = mark.when().latest();
        return mark.way() == TenureChange.Way.OUT
                && mark.post() == null
                && mark.person().equals(spell.person())
                && gone != null
                && !gone.plusDays(Stint.LATE).isBefore(mentioned);
    }

    private static boolean endsMentioned(TenureSpan next, TenureSpan mentioned, LocalDate day) {
        boolean samePost = next.post() != null && next.post().equals(mentioned.post());
        boolean samePerson = next.person().equals(mentioned.person());
        boolean takesItAlone = !samePerson && Posts.isHeldByOne(String.valueOf(next.post())) && !next.isShared();
        return next.isAppointed()
                && samePost
                && (samePerson || takesItAlone)
                && Tenures.begunBy(next).isAfter(day);
    }

    private static LocalDate day(TenureChange mark) {
        return Objects.requireNonNull(mark.when().latest());
    }
}
