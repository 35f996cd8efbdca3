package dev.dateline.graph;

import dev.dateline.fact.EventKind;
import dev.dateline.fact.Role;
import dev.dateline.fact.Status;

/** What participations are filed under, so that timelines find those of a kind, a role, a status, or with many sources. */
public final class Facets {

    private Facets() {}

    /** "FUNDING_ROUND LEAD_INVESTOR HAPPENED". */
    public static String of(EventKind kind, Role role, Status status) {
        return kind + " " + role + " " + status;
    }

    /** 0 for one source, 1 for two or three, 2 for four to seven. */
    public static int sourceLevel(int sources) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(Math.max(1, sources));
    }
}
