package dev.dateline.extraction.check.rule;

import dev.dateline.fact.event.EventDefinition;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles without which an event is another one: which of them a check of names has left empty. */
public final class LostKeyRole {

    private static final int SIDES = 2;

    private LostKeyRole() {}

    /** A key role that was taken before the check and is no longer; of equal parties, one that has lost its partner. */
    public static Optional<Role> lost(EventKind kind, List<Participant> before, List<Participant> after) {
        EventDefinition definition = EventDefinition.of(kind);
        Set<Role> left = roles(after);
        if (definition.oneKeyIsEnough() && definition.keyRoles().stream().anyMatch(left::contains)) {
            return Optional.empty();
        }
        return definition.keyRoles().stream()
                .filter(role -> roles(before).contains(role))
                .filter(role -> !left.contains(role) || (role == Role.PARTY && lostPartner(before, after)))
                .findFirst();
    }

    private static boolean lostPartner(List<Participant> before, List<Participant> after) {
        long parties = count(after);
        return parties < count(before) && parties < SIDES;
    }

    private static long count(List<Participant> participants) {
        return participants.stream().filter(p -> p.role() == Role.PARTY).count();
    }

    private static Set<Role> roles(List<Participant> participants) {
        return participants.stream().map(Participant::role).collect(Collectors.toSet());
    }
}
