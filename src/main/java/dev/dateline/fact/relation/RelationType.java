package dev.dateline.fact.relation;

import java.util.List;

/**
 * How one entity stands to another, read from the first to the second. The order is that of answers, and stored with bonds: a
 * new one goes to the end, or needs a migration.
 */
public enum RelationType {
    FOUNDED,
    CO_FOUNDED_WITH,
    INVESTED_IN,
    LED_ROUND_OF,
    CO_INVESTED_WITH,
    ACQUIRED,
    SOLD,
    MERGED_WITH,
    CONSIDERED_BUYING,
    LISTED_ON,
    HELD_POSITION,
    SUCCEEDED,
    APPOINTED,
    DEMANDED_OF,
    CONCERNED,
    SUED,
    RULED_ON,
    HEARD_CASE_OF,
    SETTLED_WITH,
    INVESTIGATED,
    RELEASED,
    PARTNERED_WITH,
    STUDIED_AT;

    /** Its place among all of them, in two digits. */
    public String rank() {
        return String.valueOf(100 + List.of(values()).indexOf(this)).substring(1);
    }

    /** Whether it holds as well from the second to the first. */
    public boolean isMutual() {
        return switch (this) {
            case CO_FOUNDED_WITH, CO_INVESTED_WITH, MERGED_WITH, SETTLED_WITH, PARTNERED_WITH -> true;
            case FOUNDED,
                    INVESTED_IN,
                    LED_ROUND_OF,
                    ACQUIRED,
                    SOLD,
                    CONSIDERED_BUYING,
                    LISTED_ON,
                    HELD_POSITION,
                    SUCCEEDED,
                    APPOINTED,
                    DEMANDED_OF,
                    CONCERNED,
                    SUED,
                    RULED_ON,
                    HEARD_CASE_OF,
                    INVESTIGATED,
                    RELEASED,
                    STUDIED_AT -> false;
        };
    }
}
