package dev.dateline.extraction.offline.frame.span;

import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import java.util.List;
import java.util.Set;

/** The roles that make an event of a kind this one and no other. */
public final class KeyRoles {

    private static final Set<Role> PLURAL = Set.of(
            Role.LEAD_INVESTOR,
            Role.INVESTOR,
            Role.FOUNDER,
            Role.ACQUIRER,
            Role.SELLER,
            Role.DEMANDER,
            Role.PLAINTIFF,
            Role.DEFENDANT,
            Role.AGENCY,
            Role.SUBJECT,
            Role.PRODUCT,
            Role.PARTY,
            Role.SUITOR);

    private KeyRoles() {}

    /** The key roles; those of one set are interchangeable. */
    public static List<Set<Role>> of(EventKind kind) {
        return switch (kind) {
            case FOUNDING, FUNDING_ROUND, PUBLIC_OFFERING, SALE_EXPLORATION, LAYOFF, BANKRUPTCY ->
                List.of(Set.of(Role.COMPANY));
            case ACQUISITION -> List.of(Set.of(Role.ACQUIRER), Set.of(Role.TARGET));
            case APPOINTMENT, DEPARTURE, EDUCATION, POSITION -> List.of(Set.of(Role.PERSON), Set.of(Role.ORGANIZATION));
            case EXECUTIVE_SEARCH -> List.of(Set.of(Role.ORGANIZATION));
            case DEMAND -> List.of(Set.of(Role.DEMANDER), Set.of(Role.ADDRESSEE));
            case LAWSUIT, RULING -> List.of(Set.of(Role.PLAINTIFF), Set.of(Role.DEFENDANT), Set.of(Role.AGENCY));
            case INVESTIGATION -> List.of(Set.of(Role.AGENCY), Set.of(Role.SUBJECT));
            case PRODUCT_RELEASE -> List.of(Set.of(Role.COMPANY), Set.of(Role.PRODUCT));
            case PARTNERSHIP -> List.of(Set.of(Role.PARTY));
        };
    }

    /** Whether several can play the role in one event. */
    public static boolean isPlural(Role role) {
        return PLURAL.contains(role);
    }
}
