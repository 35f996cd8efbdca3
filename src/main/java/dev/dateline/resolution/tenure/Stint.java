package dev.dateline.resolution.tenure;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.Position;
import dev.dateline.resolution.name.Posts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report that somebody holds or held a post.
 *
 * @param post {@link Posts}' word for it; null if it is not named
 * @param title the post as written
 */
public record Stint(
        EntityId person,
        EntityId organization,
        @Nullable String post,
        @Nullable String title,
        boolean interim,
        boolean joint,
        Incumbency held,
        EventId event) {

    /** A label may name a post so many days after it was left, or before it is taken. */
    public static final int LATE = 180;

    /** What says most of its own ends comes first, and what only says that it is over after what says when it was. */
    static final Comparator<Stint> BEST_KNOWN_FIRST = Comparator.comparing(
                    (Stint stint) -> !stint.held().isStated())
            .thenComparing(stint -> stint.held().begin() == null)
            .thenComparing(Stint::event);

    /** The posts that these happenings say were held, one for each title. */
    static List<Stint> of(Collection<TenureEvent> happenings) {
        List<Stint> stints = new ArrayList<>();
        for (TenureEvent happening : happenings) {
            if (happening.event() instanceof Position position && happening.counts()) {
                addAll(happening, position, stints);
            }
        }
        return stints;
    }

    private static void addAll(TenureEvent happening, Position position, List<Stint> stints) {
        EntityId organization = position.organization();
        if (organization == null) {
            return;
        }
        for (TenureChanges.Post post : TenureChanges.posts(position.titles(), position.boardSeat())) {
            stints.add(new Stint(
                    position.person(),
                    organization,
                    post.post(),
                    post.title(),
                    position.interim(),
                    position.joint(),
                    Objects.requireNonNull(happening.held()),
                    happening.id()));
        }
    }
}
