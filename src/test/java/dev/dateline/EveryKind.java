package dev.dateline;

import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
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

    private static Told told(String id, String outlet, String day) {
        Details details = Details.builder()
                .series("B")
                .raised(Money.of(50_000_000, "USD"))
                .valuation(new Valuation(Money.of(400_000_000, "USD"), Valuation.Basis.POST_MONEY))
                .price(Money.of(900_000_000, "EUR"))
                .merger(true)
                .titles(List.of("CEO"))
                .interim(true)
                .joint(true)
                .boardSeat(true)
                .manner(Manner.RESIGNED)
                .headcount(120L)
                .share(0.1)
                .jurisdiction("UK")
                .court("High Court")
                .stage("filed")
                .subject("copyright")
                .outcome("settled")
                .amount(Money.of(1_000_000, "GBP"))
                .degree("PhD")
                .field("chemistry")
                .build();
        Told told = Told.by(id, outlet, day).person("Ada Cole", "Cole").product("Fernwood Arm");
        String[] cast = Arrays.stream(Role.values()).map(EveryKind::part).toArray(String[]::new);
        for (Role role : Role.values()) {
            if (part(role).endsWith("Holder")) {
                told.organization(role + " Holder");
            }
        }
        for (EventKind kind : EventKind.values()) {
            told.claim(kind, Status.HAPPENED, "2024-03-2" + (id.endsWith("1") ? "1" : "2"), details, cast);
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
