package dev.dateline.resolution.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Told;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import dev.dateline.resolution.BatchResolution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two reports, and whether they speak of one event. A report is {@code KIND; STATUS; when; own fields; cast}. */
class EventClustersTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 1, 1);

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        FOUNDING; HAPPENED; 2019; ; COMPANY=A                                  | FOUNDING; HAPPENED; 2020; ; COMPANY=A FOUNDER=P
        FUNDING_ROUND; HAPPENED; 2022-10; series=B; COMPANY=A                  | FUNDING_ROUND; HAPPENED; 2022; series=Series B; COMPANY=A
        FUNDING_ROUND; HAPPENED; 2022-10; raised=101; COMPANY=A                | FUNDING_ROUND; HAPPENED; ; raised=100; COMPANY=A
        FUNDING_ROUND; HAPPENED; 2022-10; raised=50; COMPANY=A LEAD_INVESTOR=B | FUNDING_ROUND; HAPPENED; 2022-10-17; raised=55; COMPANY=A LEAD_INVESTOR=B
        ACQUISITION; PLANNED; 2024-02-05; price=121; ACQUIRER=A TARGET=B       | ACQUISITION; PLANNED; 2024-02-06; price=121; ACQUIRER=A TARGET=B
        ACQUISITION; PLANNED; ; price=47; ACQUIRER=A TARGET=B                  | ACQUISITION; PLANNED; 2022-10; price=38; ACQUIRER=A TARGET=B
        ACQUISITION; HAPPENED; 2015; ; PARTY=A PARTY=B                         | ACQUISITION; HAPPENED; 2017; ; ACQUIRER=A TARGET=B
        ACQUISITION; PLANNED; 2023-05; ; ACQUIRER=A TARGET=B                   | ACQUISITION; HAPPENED; 2024-01; ; ACQUIRER=A TARGET=B
        APPOINTMENT; HAPPENED; 2024-03-25; titles=CEO; PERSON=P ORGANIZATION=A | APPOINTMENT; PLANNED; 2024-05; titles=chief executive; PERSON=P ORGANIZATION=A
        DEPARTURE; HAPPENED; 2024-03; titles=CEO; PERSON=P ORGANIZATION=A      | DEPARTURE; HAPPENED; 2024-03-22; titles=chief executive officer; PERSON=P ORGANIZATION=A
        DEPARTURE; HAPPENED; 2024-03; titles=CEO; PERSON=P ORGANIZATION=A      | DEPARTURE; HAPPENED; 2024-03-22; ; PERSON=P ORGANIZATION=A
        DEMAND; HAPPENED; 2023; ; DEMANDER=B ADDRESSEE=A SUBJECT=P             | DEMAND; ALLEGED; 2023-10; ; DEMANDER=B ADDRESSEE=A
        LAWSUIT; HAPPENED; 2023-01; ; PLAINTIFF=A DEFENDANT=B                  | LAWSUIT; HAPPENED; ; stage=trial; PLAINTIFF=A DEFENDANT=B
        LAWSUIT; HAPPENED; 2023-01; ; PLAINTIFF=A DEFENDANT=B                  | LAWSUIT; HAPPENED; ; ; PARTY=A PARTY=B
        LAWSUIT; HAPPENED; 2023-01; jurisdiction=UK; PLAINTIFF=A DEFENDANT=B   | LAWSUIT; HAPPENED; 2024-03; jurisdiction=Britain; PLAINTIFF=A DEFENDANT=B
        RULING; HAPPENED; 2024-05; ; PLAINTIFF=A DEFENDANT=B                   | RULING; HAPPENED; 2024-05-07; outcome=settled; PLAINTIFF=A DEFENDANT=B
        LAYOFF; HAPPENED; 2024-01; headcount=120; COMPANY=A                    | LAYOFF; PLANNED; 2024-01-15; headcount=100; COMPANY=A
        PRODUCT_RELEASE; HAPPENED; 2022-08; ; COMPANY=A PRODUCT=X              | PRODUCT_RELEASE; HAPPENED; 2022-08-22; ; PRODUCT=X
        PARTNERSHIP; HAPPENED; 2024-06; ; PARTY=A PARTY=B                      | PARTNERSHIP; HAPPENED; 2024-06-10; ; PARTY=B PARTY=A PARTY=C
        """)
    void oneEvent(String one, String other) {
        assertThat(together(one, other)).hasSize(1);
    }

    @ParameterizedTest(name = "{0} ≠ {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        FOUNDING; HAPPENED; 2019; ; COMPANY=A                                  | FOUNDING; HAPPENED; 2019; ; COMPANY=B
        FUNDING_ROUND; HAPPENED; 2022-10; series=A; COMPANY=A                  | FUNDING_ROUND; HAPPENED; 2022-10; series=B; COMPANY=A
        FUNDING_ROUND; HAPPENED; 2021-06; raised=102; COMPANY=A                | FUNDING_ROUND; HAPPENED; 2021-11; raised=102; COMPANY=A
        FUNDING_ROUND; HAPPENED; 2022-10; raised=101; COMPANY=A                | FUNDING_ROUND; HAPPENED; ; raised=25; COMPANY=A
        ACQUISITION; PLANNED; 2023-11-06; price=103; ACQUIRER=A TARGET=B       | ACQUISITION; PLANNED; 2024-02-05; price=121; ACQUIRER=A TARGET=B
        ACQUISITION; PLANNED; 2024-02; ; ACQUIRER=A TARGET=B                   | ACQUISITION; PLANNED; 2024-02; ; ACQUIRER=C TARGET=B
        PUBLIC_OFFERING; HAPPENED; 2014; ; COMPANY=A                           | PUBLIC_OFFERING; PLANNED; 2019-11; ; COMPANY=A
        APPOINTMENT; HAPPENED; 2024-03; titles=CEO; PERSON=P ORGANIZATION=A    | APPOINTMENT; HAPPENED; 2024-03; titles=COO; PERSON=P ORGANIZATION=A
        APPOINTMENT; HAPPENED; 1997; titles=CEO interim; PERSON=P ORGANIZATION=A | APPOINTMENT; HAPPENED; 2000; titles=CEO; PERSON=P ORGANIZATION=A
        DEPARTURE; HAPPENED; 1985; ; PERSON=P ORGANIZATION=A                   | DEPARTURE; HAPPENED; 2011-08; titles=CEO; PERSON=P ORGANIZATION=A
        LAWSUIT; HAPPENED; 2023-01; ; PLAINTIFF=A DEFENDANT=B                  | LAWSUIT; HAPPENED; 2023-01; ; PLAINTIFF=B DEFENDANT=A
        LAWSUIT; HAPPENED; 2023-01; jurisdiction=UK; PLAINTIFF=A DEFENDANT=B   | LAWSUIT; HAPPENED; 2023-02; jurisdiction=Delaware; PLAINTIFF=A DEFENDANT=B
        LAWSUIT; HAPPENED; ; ; DEFENDANT=B                                     | LAWSUIT; HAPPENED; ; ; DEFENDANT=B
        RULING; HAPPENED; 2024-05; outcome=fined; PARTY=A PARTY=B              | RULING; HAPPENED; 2024-05; outcome=dismissed; PARTY=A PARTY=B
        LAYOFF; HAPPENED; 2023-01; ; COMPANY=A                                 | LAYOFF; HAPPENED; 2024-01; ; COMPANY=A
        PRODUCT_RELEASE; HAPPENED; 2022-08; ; COMPANY=A PRODUCT=X              | PRODUCT_RELEASE; PLANNED; 2024; ; COMPANY=A PRODUCT=X
        """)
    void twoEvents(String one, String other) {
        assertThat(together(one, other)).hasSize(2);
    }

    @Property(tries = 60)
    void theOrderOfArticlesDoesNotMatter(@ForAll long seed) {
        List<Told> story = new ArrayList<>(story());
        List<EventCluster> expected = events(story);
        Collections.shuffle(story, new Random(seed));
        assertThat(events(story)).isEqualTo(expected);
    }

    /** Bids, rounds and suits of which each report fits more than one other. */
    private static List<Told> story() {
        List<String> reports = List.of(
                "ACQUISITION; PLANNED; 2023-11-06; price=103; ACQUIRER=A TARGET=B",
                "ACQUISITION; PLANNED; 2023-11; price=105; ACQUIRER=A TARGET=B",
                "ACQUISITION; PLANNED; 2024-02-05; price=121; ACQUIRER=A TARGET=B",
                "ACQUISITION; PLANNED; ; price=121; ACQUIRER=A TARGET=B",
                "ACQUISITION; PLANNED; ; ; ACQUIRER=A TARGET=B",
                "FUNDING_ROUND; HAPPENED; 2022-10; raised=50; COMPANY=A LEAD_INVESTOR=C",
                "FUNDING_ROUND; HAPPENED; 2022-11; raised=55; COMPANY=A LEAD_INVESTOR=C",
                "FUNDING_ROUND; HAPPENED; 2022; series=B; COMPANY=A",
                "FUNDING_ROUND; HAPPENED; ; raised=50; COMPANY=A",
                "LAWSUIT; HAPPENED; 2023; ; PLAINTIFF=A DEFENDANT=B",
                "LAWSUIT; HAPPENED; 2024; ; PLAINTIFF=B DEFENDANT=A",
                "LAWSUIT; HAPPENED; ; ; PARTY=A PARTY=B",
                "LAWSUIT; HAPPENED; ; ; PLAINTIFF=A DEFENDANT=B");
        List<Told> story = new ArrayList<>();
        for (String report : reports) {
            story.add(told("a" + story.size(), report));
        }
        return story;
    }

    private static List<EventCluster> together(String one, String other) {
        return events(List.of(told("a1", one), told("a2", other)));
    }

    private static List<EventCluster> events(List<Told> story) {
        BatchResolution together = new BatchResolution(TODAY);
        story.forEach(told -> together.add(told.article(), told.extraction()));
        return together.events();
    }

    private static Told told(String id, String report) {
        String[] parts = report.strip().split(";", -1);
        Told told = Told.by(id, "Outlet of " + id, "2024-06-0" + (1 + Math.floorMod(id.hashCode(), 9)));
        for (String name : List.of("A", "B", "C")) {
            told.organization("Company " + name);
        }
        told.person("Ada Cole").product("Fernwood Arm");
        String[] cast = parts[4].strip().split(" ", -1);
        for (int i = 0; i < cast.length; i++) {
            cast[i] = cast[i].replaceFirst("=P$", "=Ada Cole")
                    .replaceFirst("=X$", "=Fernwood Arm")
                    .replaceFirst("=([ABC])$", "=Company $1");
        }
        String when = parts[2].strip();
        return told.claim(
                EventKind.valueOf(parts[0].strip()),
                Status.valueOf(parts[1].strip()),
                when.isEmpty() ? null : when,
                details(parts[3].strip()),
                cast);
    }

    private static Details details(String field) {
        Details.Builder details = Details.builder();
        String value = field.substring(field.indexOf('=') + 1);
        switch (field.substring(0, Math.max(0, field.indexOf('=')))) {
            case "" -> {}
            case "series" -> details.with(OwnField.SERIES, value);
            case "raised" -> details.with(OwnField.RAISED, Money.of(Long.parseLong(value) * 1_000_000, "USD"));
            case "price" -> details.with(OwnField.PRICE, Money.of(Long.parseLong(value) * 1_000_000_000, "USD"));
            case "titles" ->
                details.with(OwnField.TITLES, List.of(value)).with(OwnField.INTERIM, value.contains("interim"));
            case "stage" -> details.with(OwnField.STAGE, value);
            case "outcome" -> details.with(OwnField.OUTCOME, value);
            case "jurisdiction" -> details.with(OwnField.JURISDICTION, value);
            case "headcount" -> details.with(OwnField.HEADCOUNT, Long.parseLong(value));
            default -> throw new IllegalArgumentException(field);
        }
        return details.build();
    }
}
