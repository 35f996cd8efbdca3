package dev.dateline;

import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.Valuation;
import java.util.Arrays;
import java.util.List;

/** Articles that between them report an event of every kind, with every role and own field. */
public final class EveryKind {

    private EveryKind() {}

    public static List<Told> told() {
        return List.of(told("every-1", "The Courier", "2024-03-25"), told("every-2", "Northern Ledger", "2024-03-26"));
    }

    /** Every own field with a value. */
    public static Details details() {
        return Details.builder()
                .with(OwnField.SERIES, "B")
                .with(OwnField.RAISED, Money.of(50_000_000, "USD"))
                .with(OwnField.VALUATION, new Valuation(Money.of(400_000_000, "USD"), Valuation.Basis.POST_MONEY))
                .with(OwnField.PRICE, Money.of(900_000_000, "EUR"))
                .with(OwnField.MERGER, true)
                .with(OwnField.TITLES, List.of("CEO"))
                .with(OwnField.INTERIM, true)
                .with(OwnField.JOINT, true)
                .with(OwnField.BOARD_SEAT, true)
                .with(OwnField.MANNER, Manner.RESIGNED)
                .with(OwnField.HEADCOUNT, 120L)
                .with(OwnField.SHARE, 0.1)
                .with(OwnField.JURISDICTION, "UK")
                .with(OwnField.COURT, "High Court")
                .with(OwnField.STAGE, "filed")
                .with(OwnField.SUBJECT, "copyright")
                .with(OwnField.OUTCOME, "settled")
                .with(OwnField.AMOUNT, Money.of(1_000_000, "GBP"))
                .with(OwnField.DEGREE, "PhD")
                .with(OwnField.FIELD_OF_STUDY, "chemistry")
                .build();
    }

    private static Told told(String id, String outlet, String day) {
        Told told = Told.by(id, outlet, day).person("Ada Cole", "Cole").product("Fernwood Arm");
        String[] cast = Arrays.stream(Role.values()).map(EveryKind::part).toArray(String[]::new);
        for (Role role : Role.values()) {
            if (part(role).endsWith("Holder")) {
                told.organization(role + " Holder");
            }
        }
        for (EventKind kind : EventKind.values()) {
            told.claim(kind, Status.HAPPENED, "2024-03-2" + (id.endsWith("1") ? "1" : "2"), details(), cast);
        }
        return told;
    }

    private static String part(Role role) {
        return switch (role) {
            case PERSON, FOUNDER, PREDECESSOR, SUCCESSOR -> role + "=Ada Cole";
            case PRODUCT -> role + "=Fernwood Arm";
            default -> role + "=" + role + " Holder";
        };
    }
}
