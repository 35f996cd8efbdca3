package dev.dateline;

import static dev.dateline.fact.event.EventKind.ACQUISITION;
import static dev.dateline.fact.event.EventKind.APPOINTMENT;
import static dev.dateline.fact.event.EventKind.DEMAND;
import static dev.dateline.fact.event.EventKind.DEPARTURE;
import static dev.dateline.fact.event.EventKind.FOUNDING;
import static dev.dateline.fact.event.EventKind.FUNDING_ROUND;
import static dev.dateline.fact.event.EventKind.LAWSUIT;
import static dev.dateline.fact.event.EventKind.PUBLIC_OFFERING;

import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.Valuation;
import dev.dateline.graph.derive.Facts;
import java.util.List;

/** A small made-up world that tests of questions share: what three papers report about Quillmark over five years. */
public final class Chronicle {

    private Chronicle() {}

    public static void recordIn(Facts facts) {
        stories().forEach(story -> facts.record(story.article(), story.extraction()));
    }

    private static List<Story> stories() {
        return List.of(
                new Story("herald-1", "The Herald", "2021-03-10")
                        .says(FOUNDING, "2019", "COMPANY Quillmark; FOUNDER Ada Lind")
                        .says(
                                APPOINTMENT,
                                "2019",
                                "PERSON Ada Lind; ORGANIZATION Quillmark",
                                own -> own.with(OwnField.TITLES, List.of("CEO"))),
                new Story("herald-2", "The Herald", "2021-05-01")
                        .says(
                                FUNDING_ROUND,
                                "2021-04",
                                "COMPANY Inkstone; LEAD_INVESTOR Elm Ventures; INVESTOR Harbour Vane",
                                own -> own.with(OwnField.SERIES, "A")
                                        .with(OwnField.RAISED, Money.of(20_000_000, "EUR"))),
                new Story("ledger-1", "The Ledger", "2022-10-18")
                        .says(
                                FUNDING_ROUND,
                                "2022-10",
                                "COMPANY Quillmark; LEAD_INVESTOR Harbour Vane; LEAD_INVESTOR Elm Ventures;"
                                        + " INVESTOR Oakhurst Capital",
                                own -> own.with(OwnField.RAISED, Money.of(101_000_000, "USD"))
                                        .with(
                                                OwnField.VALUATION,
                                                new Valuation(
                                                        Money.of(1_000_000_000, "USD"), Valuation.Basis.POST_MONEY)))
                        .says(FOUNDING, "2020", "COMPANY Quillmark; FOUNDER Ada Lind"),
                new Story("herald-3", "The Herald", "2022-10-19")
                        .says(
                                FUNDING_ROUND,
                                "2022-10-17",
                                "COMPANY Quillmark; LEAD_INVESTOR Harbour Vane",
                                own -> own.with(OwnField.RAISED, Money.of(90_000_000, "USD"))),
                new Story("post-1", "The Post", "2023-06-05")
                        .says(
                                LAWSUIT,
                                "2023-02",
                                "PLAINTIFF Pixel Archive; DEFENDANT Quillmark",
                                own -> own.with(OwnField.JURISDICTION, "UK").with(OwnField.SUBJECT, "copyright"))
                        .says(DEMAND, "2023", "DEMANDER Harbour Vane; ADDRESSEE Quillmark; SUBJECT Ada Lind")
                        .says(
                                ACQUISITION,
                                "2023-01-12",
                                "ACQUIRER Inkstone; TARGET Paperloom",
                                own -> own.with(OwnField.PRICE, Money.of(5_000_000, "EUR")))
                        .holds("Ada Lind", "chief executive", "Quillmark"),
                new Story("ledger-2", "The Ledger", "2024-03-25")
                        .says(
                                DEPARTURE,
                                "2024-03-23",
                                "PERSON Ada Lind; ORGANIZATION Quillmark",
                                own -> own.with(OwnField.TITLES, List.of("CEO")).with(OwnField.MANNER, Manner.RESIGNED))
                        .says(
                                APPOINTMENT,
                                "2024-03-23",
                                "PERSON Bo Reyes; ORGANIZATION Quillmark",
                                own -> own.with(OwnField.TITLES, List.of("co-CEO"))
                                        .with(OwnField.INTERIM, true)
                                        .with(OwnField.JOINT, true))
                        .says(
                                APPOINTMENT,
                                "2024-03-23",
                                "PERSON Cy Tanaka; ORGANIZATION Quillmark",
                                own -> own.with(OwnField.TITLES, List.of("co-CEO"))
                                        .with(OwnField.INTERIM, true)
                                        .with(OwnField.JOINT, true)),
                new Story("post-2", "The Post", "2024-04-10")
                        .says(PUBLIC_OFFERING, Status.PLANNED, "2027", "COMPANY Quillmark", own -> own));
    }
}
