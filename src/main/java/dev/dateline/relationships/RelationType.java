package dev.dateline.relationships;

/** How one entity stands to another, read from the first to the second. */
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
