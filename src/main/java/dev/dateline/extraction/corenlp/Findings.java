package dev.dateline.extraction.corenlp;

import dev.dateline.fact.EntityId;
import dev.dateline.fact.Participant;
import dev.dateline.fact.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one frame has found so far at one place of a sentence. */
final class Findings {

    private final Set<Participant> participants = new LinkedHashSet<>();

    private final List<Spans.Post> posts = new ArrayList<>();

    private final Set<Integer> places = new LinkedHashSet<>();

    private Spans.@Nullable Amount amount;

    /** @param place where the words stand that name the entity, from 0 */
    void cast(Role role, EntityId entity, int place) {
        participants.add(new Participant(role, entity));
        places.add(place);
    }

    void post(Spans.@Nullable Post post) {
        if (post != null && !posts.contains(post)) {
            posts.add(post);
            places.addAll(List.of(post.first(), post.last()));
        }
    }

    void amount(Spans.Amount found) {
        amount = found;
        places.addAll(List.of(found.first(), found.last()));
    }

    boolean hasPosts() {
        return !posts.isEmpty();
    }

    boolean hasAmount() {
        return amount != null;
    }

    int size() {
        return participants.size();
    }

    /** What was found, if it is enough for the frame to say something. */
    Optional<Match> asMatch(Frame frame, int trigger) {
        Set<Role> filled = participants.stream().map(Participant::role).collect(Collectors.toSet());
        boolean enough = frame.isSatisfiedBy(filled)
                && participants.size() >= frame.entry().atLeast();
        if (!enough || (frame.entry().titled() && posts.isEmpty()) || isTwoFaced()) {
            return Optional.empty();
        }
        places.add(trigger);
        return Optional.of(new Match(
                frame, trigger, List.copyOf(participants), posts, amount == null ? null : amount.money(), places));
    }

    /** One entity in two roles is a sign of a misread sentence. */
    private boolean isTwoFaced() {
        return participants.stream().map(Participant::entity).distinct().count() < participants.size();
    }
}
