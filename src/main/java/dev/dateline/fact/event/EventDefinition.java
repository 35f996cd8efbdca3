package dev.dateline.fact.event;

import static dev.dateline.fact.event.Role.*;
import static dev.dateline.fact.field.OwnField.*;

import dev.dateline.fact.field.OwnField;
import java.util.List;

/**
 * What a kind of event means and what it is made of: the one place from which the instructions of extractors, the
 * documentation and the checks take it.
 *
 * @param meaning what such an event reports and what does not count as one, as sentences
 * @param keyRoles the roles that tell one event from another: if the text does not name the only taker of one, it does
 *     not support the event
 * @param oneKeyIsEnough whether a single one of the key roles makes the event: something is released though nobody says
 *     by which company
 * @param otherRoles the roles that may be open
 * @param fields the kind's own fields
 */
public record EventDefinition(
        String meaning, List<Role> keyRoles, boolean oneKeyIsEnough, List<Role> otherRoles, List<OwnField<?>> fields) {

    /** A definition in which each key role counts. */
    EventDefinition(String meaning, List<Role> keyRoles, List<Role> otherRoles, List<OwnField<?>> fields) {
        this(meaning, keyRoles, false, otherRoles, fields);
    }

    public EventDefinition {
        keyRoles = List.copyOf(keyRoles);
        otherRoles = List.copyOf(otherRoles);
        fields = List.copyOf(fields);
    }

    public static EventDefinition of(EventKind kind) {
        return switch (kind) {
            case FOUNDING ->
                new EventDefinition(
                        "An organization is founded. Also where the text only calls somebody its founder or"
                                + " co-founder.",
                        List.of(COMPANY),
                        List.of(FOUNDER),
                        List.of());
            case FUNDING_ROUND ->
                new EventDefinition(
                        "A company raises money from investors. Each round that the text names is an event of its own;"
                                + " a total of several rounds is none.",
                        List.of(COMPANY),
                        List.of(LEAD_INVESTOR, INVESTOR),
                        List.of(SERIES, RAISED, VALUATION));
            case ACQUISITION ->
                new EventDefinition(
                        "One organization buys another, a business, or a controlling stake, or offers to. An offer"
                                + " that is open is PLANNED, one that failed or was rejected is CANCELLED. Each later,"
                                + " different offer for the same target is an event of its own. In a merger of equals both"
                                + " are PARTY.",
                        List.of(ACQUIRER, TARGET, PARTY),
                        List.of(SELLER),
                        List.of(PRICE, MERGER));
            case PUBLIC_OFFERING ->
                new EventDefinition(
                        "A company sells shares on an exchange, for the first time or again.",
                        List.of(COMPANY),
                        List.of(VENUE),
                        List.of(RAISED, VALUATION));
            case SALE_EXPLORATION ->
                new EventDefinition(
                        "A company looks for a buyer, or talks with one without an offer so far.",
                        List.of(COMPANY),
                        List.of(SUITOR),
                        List.of());
            case APPOINTMENT ->
                new EventDefinition(
                        "A person takes a post: is named, hired, elected, promoted, or takes over. One event a person."
                                + " A label of a post (\"COO Ana Pell\", \"the former chairman\", \"who served as\")"
                                + " reports a POSITION, never an APPOINTMENT.",
                        List.of(PERSON, ORGANIZATION),
                        List.of(PREDECESSOR, APPOINTER),
                        List.of(TITLES, INTERIM, JOINT, BOARD_SEAT));
            case DEPARTURE ->
                new EventDefinition(
                        "A person leaves a post. A label (\"former CEO\") reports a POSITION, never a DEPARTURE.",
                        List.of(PERSON, ORGANIZATION),
                        List.of(SUCCESSOR),
                        List.of(TITLES, MANNER, BOARD_SEAT));
            case EXECUTIVE_SEARCH ->
                new EventDefinition(
                        "An organization looks for somebody to fill a post.",
                        List.of(ORGANIZATION),
                        List.of(),
                        List.of(TITLES));
            case DEMAND ->
                new EventDefinition(
                        "Somebody publicly or formally demands that another do something: shareholders, regulators,"
                                + " bidders, campaigners. An opinion or a wish is none.",
                        List.of(DEMANDER, ADDRESSEE),
                        List.of(Role.SUBJECT),
                        List.of(OwnField.SUBJECT));
            case LAWSUIT ->
                new EventDefinition(
                        "Somebody sues or is charged. One event a case; what is later decided in it is a RULING.",
                        List.of(PLAINTIFF, DEFENDANT, PARTY),
                        List.of(Role.COURT),
                        List.of(JURISDICTION, OwnField.COURT, OwnField.SUBJECT, STAGE));
            case RULING ->
                new EventDefinition(
                        "A court or an authority decides a case, imposes a fine, or the sides settle.",
                        List.of(PLAINTIFF, DEFENDANT, PARTY),
                        List.of(AGENCY, Role.COURT),
                        List.of(JURISDICTION, OwnField.COURT, OwnField.SUBJECT, OUTCOME, AMOUNT));
            case INVESTIGATION ->
                new EventDefinition(
                        "An authority, or the organization itself, looks into something. The AGENCY investigates the"
                                + " SUBJECT; never the same name for both.",
                        List.of(AGENCY, Role.SUBJECT),
                        true,
                        List.of(),
                        List.of(OwnField.SUBJECT));
            case PRODUCT_RELEASE ->
                new EventDefinition(
                        "A company makes a product, service, model or version available, or announces that it will.",
                        List.of(COMPANY, PRODUCT),
                        true,
                        List.of(),
                        List.of());
            case PARTNERSHIP ->
                new EventDefinition(
                        "Two or more organizations agree to work together. A mere customer, supplier or user is none.",
                        List.of(PARTY),
                        List.of(),
                        List.of(OwnField.SUBJECT));
            case LAYOFF ->
                new EventDefinition(
                        "A company lets part of its staff go. One person who is dismissed is a DEPARTURE.",
                        List.of(COMPANY),
                        List.of(),
                        List.of(HEADCOUNT, SHARE));
            case BANKRUPTCY ->
                new EventDefinition(
                        "A company files for protection from its creditors, or goes bankrupt.",
                        List.of(COMPANY),
                        List.of(Role.COURT),
                        List.of(JURISDICTION, OwnField.SUBJECT));
            case EDUCATION ->
                new EventDefinition(
                        "A person studied at, or has a degree from, a university or school.",
                        List.of(PERSON, ORGANIZATION),
                        List.of(),
                        List.of(DEGREE, FIELD_OF_STUDY));
            case POSITION ->
                new EventDefinition(
                        "A state, not an event: the text says in passing that a person holds or held a post, and"
                                + " nothing of the coming or going. Its date is the time for which the text says that the"
                                + " post was held, as an interval, or null.",
                        List.of(PERSON, ORGANIZATION),
                        List.of(),
                        List.of(TITLES, INTERIM, JOINT, BOARD_SEAT));
        };
    }
}
