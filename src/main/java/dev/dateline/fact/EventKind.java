package dev.dateline.fact;

/** The kinds of event, one for each record that {@link Event} permits. */
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
    EDUCATION
}
