package dev.dateline.fact.event;

import java.util.List;
import java.util.stream.Stream;

/** Pairs of roles that nobody takes both of in one event: nobody buys, sues or investigates themselves. */
public enum OpposedRoles {
    INVESTIGATED(Role.AGENCY, Role.SUBJECT),
    BOUGHT(Role.TARGET, Role.ACQUIRER),
    SUED(Role.DEFENDANT, Role.PLAINTIFF),
    ASKED(Role.ADDRESSEE, Role.DEMANDER),
    LED(Role.COMPANY, Role.LEAD_INVESTOR),
    FUNDED(Role.COMPANY, Role.INVESTOR),
    COURTED(Role.COMPANY, Role.SUITOR),
    PRECEDED(Role.PERSON, Role.PREDECESSOR),
    SUCCEEDED(Role.PERSON, Role.SUCCESSOR);

    private final Role kept;
    private final Role left;

    OpposedRoles(Role kept, Role left) {
        this.kept = kept;
        this.left = left;
    }

    /** The role that stands where nothing else decides. */
    public Role kept() {
        return kept;
    }

    /** The role that gives way. */
    public Role left() {
        return left;
    }

    /** Whether an event can do without either. */
    public boolean isEven() {
        return this == INVESTIGATED;
    }

    /** The participants that take a role beside the opposite one: each in the role that gives way. */
    public static List<Participant> among(List<Participant> participants) {
        return Stream.of(values())
                .flatMap(pair -> participants.stream()
                        .filter(part -> part.role() == pair.left
                                && participants.contains(new Participant(pair.kept, part.entity()))))
                .distinct()
                .toList();
    }
}
