package dev.dateline.table;

import static dev.dateline.fact.event.Role.ACQUIRER;
import static dev.dateline.fact.event.Role.COMPANY;
import static dev.dateline.fact.event.Role.FOUNDER;
import static dev.dateline.fact.event.Role.INVESTOR;
import static dev.dateline.fact.event.Role.LEAD_INVESTOR;
import static dev.dateline.fact.event.Role.ORGANIZATION;
import static dev.dateline.fact.event.Role.PARTY;
import static dev.dateline.fact.event.Role.PERSON;
import static dev.dateline.fact.event.Role.TARGET;

import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import java.util.Locale;
import java.util.Map;

/** The kinds of event of which tables can be loaded, each with the roles that its columns fill. */
public enum TableKind {
    FOUNDINGS(EventKind.FOUNDING),
    FUNDING_ROUNDS(EventKind.FUNDING_ROUND),
    ACQUISITIONS(EventKind.ACQUISITION),
    PUBLIC_OFFERINGS(EventKind.PUBLIC_OFFERING),
    PARTNERSHIPS(EventKind.PARTNERSHIP),
    LAYOFFS(EventKind.LAYOFF),
    BANKRUPTCIES(EventKind.BANKRUPTCY),
    APPOINTMENTS(EventKind.APPOINTMENT),
    DEPARTURES(EventKind.DEPARTURE),
    POSITIONS(EventKind.POSITION);

    private final EventKind event;

    TableKind(EventKind event) {
        this.event = event;
    }

    EventKind event() {
        return event;
    }

    /** Which roles the names in its columns take. */
    Map<TableField, Role> roles() {
        return switch (this) {
            case FOUNDINGS -> Map.of(TableField.COMPANY, COMPANY, TableField.PERSON, FOUNDER);
            case FUNDING_ROUNDS ->
                Map.of(TableField.COMPANY, COMPANY, TableField.LEADS, LEAD_INVESTOR, TableField.INVESTORS, INVESTOR);
            case ACQUISITIONS -> Map.of(TableField.ACQUIRER, ACQUIRER, TableField.TARGET, TARGET);
            case PARTNERSHIPS -> Map.of(TableField.COMPANY, PARTY, TableField.ORGANIZATION, PARTY);
            case PUBLIC_OFFERINGS, LAYOFFS, BANKRUPTCIES -> Map.of(TableField.COMPANY, COMPANY);
            case APPOINTMENTS, DEPARTURES, POSITIONS ->
                Map.of(TableField.PERSON, PERSON, TableField.ORGANIZATION, ORGANIZATION);
        };
    }

    /** As it is written on the command line: {@code funding-rounds}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
