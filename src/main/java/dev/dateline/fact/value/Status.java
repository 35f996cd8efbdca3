package dev.dateline.fact.value;

/**
 * How a text presents what it reports. An open offer is {@code PLANNED}; a withdrawn offering or a rejected bid is
 * {@code CANCELLED}.
 */
public enum Status {
    HAPPENED,
    PLANNED,
    ALLEGED,
    DENIED,
    CANCELLED
}
