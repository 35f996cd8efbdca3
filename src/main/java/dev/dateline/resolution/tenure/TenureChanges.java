package dev.dateline.resolution.tenure;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Appointment;
import dev.dateline.fact.event.Departure;
import dev.dateline.resolution.name.Posts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who takes and who leaves a post, as appointments and departures say: of themselves, of predecessors and of successors.
 * A founding says nothing of posts: a founder is not automatically chief executive.
 */
final class TenureChanges {

    /** A post as compared, and as written. */
    record Post(@Nullable String post, @Nullable String title) {}

    private final List<TenureChange> marks = new ArrayList<>();

    private TenureChanges() {}

    static List<TenureChange> of(Collection<TenureEvent> happenings) {
        TenureChanges marks = new TenureChanges();
        for (TenureEvent happening : happenings) {
            if (happening.counts()) {
                marks.read(happening);
            }
        }
        return marks.marks;
    }

    @SuppressWarnings("PatternMatchingInstanceof") // Only two kinds speak of posts: no switch over all of them.
    private void read(TenureEvent happening) {
        if (happening.event() instanceof Appointment appointment && appointment.organization() != null) {
            read(happening, appointment, appointment.organization());
        }
        if (happening.event() instanceof Departure departure && departure.organization() != null) {
            read(happening, departure, departure.organization());
        }
    }

    private void read(TenureEvent happening, Appointment appointment, EntityId organization) {
        for (Post post : posts(appointment.titles(), appointment.boardSeat())) {
            marks.add(new TenureChange(
                    TenureChange.Way.IN,
                    appointment.person(),
                    organization,
                    post.post(),
                    post.title(),
                    appointment.interim(),
                    appointment.joint(),
                    happening.when(),
                    happening.lastReported(),
                    happening.id()));
            if (appointment.predecessor() != null) {
                add(TenureChange.Way.OUT, appointment.predecessor(), organization, post, happening);
            }
        }
    }

    private void read(TenureEvent happening, Departure departure, EntityId organization) {
        for (Post post : posts(departure.titles(), departure.boardSeat())) {
            add(TenureChange.Way.OUT, departure.person(), organization, post, happening);
            if (departure.successor() != null && post.post() != null) {
                add(TenureChange.Way.IN, departure.successor(), organization, post, happening);
            }
        }
    }

    private void add(TenureChange.Way way, EntityId person, EntityId organization, Post post, TenureEvent happening) {
        marks.add(new TenureChange(
                way,
                person,
                organization,
                post.post(),
                post.title(),
                false,
                false,
                happening.when(),
                happening.lastReported(),
                happening.id()));
    }

    static List<Post> posts(List<String> titles, boolean boardSeat) {
        List<Post> posts = new ArrayList<>();
        titles.forEach(title -> posts.add(new Post(Posts.of(title), title)));
        if (boardSeat && posts.stream().noneMatch(post -> Posts.BOARD_SEAT.equals(post.post()))) {
            posts.add(new Post(Posts.BOARD_SEAT, Posts.BOARD_SEAT));
        }
        return posts.isEmpty() ? List.of(new Post(null, null)) : posts;
    }
}
