package dev.dateline.timeline.read;

import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.Lawsuit;
import dev.dateline.fact.event.Ruling;
import dev.dateline.fact.value.Certainty;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.graph.read.ShownEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a lawsuit had come from some time on: as its own reports say it, and by the rulings in it.
 *
 * @param eventId the lawsuit itself, or a ruling that follows it up
 */
public record Stage(String stage, When from, EventId eventId) {

    private static final String FILED = "filed";
    private static final String DECIDED = "ruling";

    /** The stages until a day, in order; none for what is no lawsuit. */
    static List<Stage> of(ShownEvent shown, List<ShownEvent> later, LocalDate validAt) {
        if (!(shown.event() instanceof Lawsuit)) {
            return List.of();
        }
        List<Stage> all = new ArrayList<>();
        if (shown.status() == Status.HAPPENED) {
            all.add(new Stage(FILED, shown.when(), shown.id()));
        }
        shown.coverage().stages().stream()
                .filter(said -> !said.stage().equalsIgnoreCase(FILED))
                .map(said -> new Stage(said.stage(), When.upTo(said.knownFrom()), shown.id()))
                .forEach(all::add);
        later.stream().map(Stage::decided).filter(Objects::nonNull).forEach(all::add);
        return inOrder(all.stream().filter(stage -> stage.isReached(validAt)).toList());
    }

    private static @Nullable Stage decided(ShownEvent event) {
        return event.event() instanceof Ruling ruling && event.status() == Status.HAPPENED
                ? new Stage(Objects.requireNonNullElse(ruling.outcome(), DECIDED), event.when(), event.id())
                : null;
    }

    private boolean isReached(LocalDate day) {
        LocalDate from = this.from.earliest() == null ? this.from.latest() : this.from.earliest();
        return from == null || !from.isAfter(day) || this.from.within(null, day) == Certainty.DEFINITE;
    }

    /** A stage is listed once, from its first day. */
    private static List<Stage> inOrder(List<Stage> all) {
        List<Stage> stages = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparing(stage -> stage.from().sortDay()))
                .forEach(stage -> {
                    if (stages.stream().noneMatch(other -> other.stage().equalsIgnoreCase(stage.stage()))) {
                        stages.add(stage);
                    }
                });
        return stages;
    }
}
