package dev.dateline.resolution.tenure;

import dev.dateline.fact.Appointment;
import dev.dateline.fact.Departure;
import dev.dateline.fact.EntityId;
import dev.dateline.resolution.name.Posts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who takes and who leaves a post, as appointments and departures say: of themselves, of predecessors and of successors.
 * A founding says nothing of posts: a founder is not automatically chief executive.
 */
final class Marks {

    /** A post as compared, and as written. */
    record Post(@Nullable String post, @Nullable String title) {}

    private final List<Mark> marks = new ArrayList<>();

    private Marks() {}

    static List<Mark> of(Collection<Happening> happenings) {
        Marks marks = new Marks();
        for (Happening happening : happenings) {
            if (happening.counts()) {
                marks.read(happening);
            }
        }
        return marks.marks;
    }

    @SuppressWarnings("PatternMatchingInstanceof") // Only two kinds speak of posts: no switch over all of them.
    private void read(Happening happening) {
        if (happening.event() instanceof Appointment appointment && appointment.organization() != null) {
            read(happening, appointment, appointment.organization());
        }
        if (happening.event() instanceof Departure departure && departure.organization() != null) {
            read(happening, departure, departure.organization());
        }
    }

    private void read(Happening happening, Appointment appointment, EntityId organization) {
        for (Post post : posts(appointment.titles(), appointment.boardSeat())) {
            marks.add(new Mark(
                    Mark.Way.IN,
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
                add(Mark.Way.OUT, appointment.predecessor(), organization, post, happening);
            }
        }
    }

    private void read(Happening happening, Departure departure, EntityId organization) {
        for (Post post : posts(departure.titles(), departure.boardSeat())) {
            add(Mark.Way.OUT, departure.person(), organization, post, happening);
            if (departure.successor() != null && post.post() != null) {
                add(Mark.Way.IN, departure.successor(), organization, post, happening);
            }
        }
    }

    private void add(Mark.Way way, EntityId person, EntityId organization, Post post, Happening happening) {
        marks.add(new Mark(
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
