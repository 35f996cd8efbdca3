package dev.dateline.fact;

/** The part that an entity plays in an event. */
public enum Role {
    COMPANY,
    LEAD_INVESTOR,
    INVESTOR,
    FOUNDER,
    ACQUIRER,
    TARGET,
    SELLER,
    PERSON,
    ORGANIZATION,
    PREDECESSOR,
    SUCCESSOR,
    APPOINTER,
    DEMANDER,
    ADDRESSEE,
    SUBJECT,
    PLAINTIFF,
    DEFENDANT,
    COURT,
    AGENCY,
    PRODUCT,
    PARTY,
    SUITOR,
    VENUE
}
