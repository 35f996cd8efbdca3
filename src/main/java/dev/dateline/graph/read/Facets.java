package dev.dateline.graph.read;

import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.value.Status;

/** What participations are filed under, so that timelines find those of a kind, a role, a status, or with many sources. */
public final class Facets {

    private static final int EIGHT = 8;

    private Facets() {}

    /** "FUNDING_ROUND LEAD_INVESTOR HAPPENED". */
    public static String of(EventKind kind, Role role, Status status) {
        return kind + " " + role + " " + status;
    }

    /** The number of sources itself up to eight; 9 for sixteen and more, 10 for thirty-two and more. */
    public static int sourceLevel(int sources) {
        return sources <= EIGHT
                ? sources
                : EIGHT + Integer.numberOfLeadingZeros(EIGHT) - Integer.numberOfLeadingZeros(sources);
    }
}
