package dev.dateline.fact.event;

/** The kinds of event, one for each record that {@link Event} permits; a state counts as one. */
public enum EventKind {
    FOUNDING,
    FUNDING_ROUND,
    ACQUISITION,
    PUBLIC_OFFERING,
    SALE_EXPLORATION,
    APPOINTMENT,
    DEPARTURE,
    EXECUTIVE_SEARCH,
    DEMAND,
    LAWSUIT,
    RULING,
    INVESTIGATION,
    PRODUCT_RELEASE,
    PARTNERSHIP,
    LAYOFF,
    BANKRUPTCY,
    EDUCATION,
    POSITION;

    /** Whether it lasts, rather than happens: left out of timelines and counts unless it is asked for. */
    public boolean isState() {
        return this == POSITION;
    }

    /** Whether it moves money or fills or empties a post: an error in it does the most harm. */
    public boolean isMoneyOrPost() {
        return switch (this) {
            case FUNDING_ROUND, ACQUISITION, PUBLIC_OFFERING, SALE_EXPLORATION, APPOINTMENT, DEPARTURE, POSITION ->
                true;
            case FOUNDING,
                    EXECUTIVE_SEARCH,
                    DEMAND,
                    LAWSUIT,
                    RULING,
                    INVESTIGATION,
                    PRODUCT_RELEASE,
                    PARTNERSHIP,
                    LAYOFF,
                    BANKRUPTCY,
                    EDUCATION -> false;
        };
    }
}
