package dev.dateline.extraction.offline.event.completion;

import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.event.candidate.EventCandidate;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Certainty;
import dev.dateline.fact.value.When;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The posts that the text only says somebody holds or held: positions, rather than comings and goings.
 *
 * <p>Up to here they were appointments like the others, since their organizations are found in the same way.
 */
final class PositionStates {

    private static final Set<EventKind> MOVES = EnumSet.of(EventKind.APPOINTMENT, EventKind.DEPARTURE);
    private static final Pattern SINCE = Pattern.compile("\\bsince\\b", Pattern.CASE_INSENSITIVE);

    private PositionStates() {}

    /** The events, with a position in the place of each mere mention of a post; one without a post or a place is left out. */
    static List<EventCandidate> of(AnnotatedArticle article, List<EventCandidate> events) {
        List<EventCandidate> all = new ArrayList<>();
        for (EventCandidate event : events) {
            if (!event.state() || !MOVES.contains(event.kind())) {
                all.add(event);
            } else if (event.kind() == EventKind.APPOINTMENT && isWhole(event)) {
                all.add(event.as(EventKind.POSITION, heldFrom(article, event, endOf(event, events))));
            }
        }
        return all;
    }

    private static boolean isWhole(EventCandidate event) {
        Details details = event.details();
        boolean post = !details.titles().isEmpty() || Boolean.TRUE.equals(details.get(OwnField.BOARD_SEAT));
        return post && event.has(Role.PERSON) && event.has(Role.ORGANIZATION);
    }

    /** The end that the same words give it ("from 2004 to 2014"). */
    private static @Nullable When endOf(EventCandidate begun, List<EventCandidate> events) {
        Optional<EventCandidate> end = events.stream()
                .filter(event -> event.state() && event.kind() == EventKind.DEPARTURE)
                .filter(event -> event.sentence() == begun.sentence() && isOfSamePlace(event, begun))
                .findFirst();
        return end.map(EventCandidate::when).orElse(null);
    }

    private static boolean isOfSamePlace(EventCandidate one, EventCandidate other) {
        return Objects.equals(one.all(Role.PERSON), other.all(Role.PERSON))
                && one.all(Role.ORGANIZATION).stream().anyMatch(other.all(Role.ORGANIZATION)::contains);
    }

    private static @Nullable When heldFrom(AnnotatedArticle article, EventCandidate event, @Nullable When end) {
        When begin = event.when();
        if (begin == null || begin.edtf().contains("/")) {
            return begin;
        }
        if (end != null && !end.edtf().contains("/") && end.before(begin) != Certainty.DEFINITE) {
            return When.parse(begin.edtf() + "/" + end.edtf(), begin.basis());
        }
        boolean open = SINCE.matcher(article.text().substring(event.start(), event.end()))
                .find();
        return open ? When.parse(begin.edtf() + "/..", begin.basis()) : begin;
    }
}
