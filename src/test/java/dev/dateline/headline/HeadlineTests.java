package dev.dateline.headline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.dateline.Golden;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.Valuation;
import dev.dateline.fact.value.Valuation.Basis;
import dev.dateline.fact.value.When;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HeadlineTests {

    private static final Details RICH = Details.builder()
            .with(OwnField.SERIES, "B")
            .with(OwnField.RAISED, Money.of(101_000_000, "USD"))
            .with(OwnField.VALUATION, new Valuation(Money.of(1_000_000_000, "USD"), Basis.POST_MONEY))
            .with(OwnField.PRICE, Money.of(2_500_000_000L, "EUR"))
            .with(OwnField.TITLES, List.of("CEO"))
            .with(OwnField.INTERIM, true)
            .with(OwnField.MANNER, Manner.RESIGNED)
            .with(OwnField.HEADCOUNT, 120L)
            .with(OwnField.SHARE, 0.1)
            .with(OwnField.JURISDICTION, "Delaware")
            .with(OwnField.OUTCOME, "fined")
            .with(OwnField.AMOUNT, Money.of(250_000, "GBP"))
            .with(OwnField.DEGREE, "master's")
            .with(OwnField.FIELD_OF_STUDY, "mathematics")
            .build();

    private static final Details DISMISSED =
            Details.builder().with(OwnField.MANNER, Manner.DISMISSED).build();

    @Test
    void everyKindReadsWellInEveryStatus() {
        String lines = Arrays.stream(EventKind.values())
                .flatMap(kind -> Arrays.stream(Status.values())
                        .map(status -> kind + " " + status + ": " + headline(typical(kind), status)))
                .collect(Collectors.joining("\n", "", "\n"));
        Golden.assertMatches("headlines.txt", lines);
    }

    private static Event typical(EventKind kind) {
        return Event.of(kind, cast(rolesOf(kind)), RICH);
    }

    private static String rolesOf(EventKind kind) {
        return switch (kind) {
            case FOUNDING -> "COMPANY Quillmark; FOUNDER Ada Lind; FOUNDER Bo Reyes";
            case FUNDING_ROUND -> "COMPANY Quillmark; LEAD_INVESTOR Harbour; LEAD_INVESTOR Elm Ventures; INVESTOR Oak";
            case ACQUISITION -> "ACQUIRER Harbour; TARGET Quillmark; SELLER Oak";
            case PUBLIC_OFFERING -> "COMPANY Quillmark; VENUE Nasdaq";
            case SALE_EXPLORATION -> "COMPANY Quillmark; SUITOR Harbour";
            case APPOINTMENT -> "PERSON Ada Lind; ORGANIZATION Quillmark; PREDECESSOR Bo Reyes";
            case DEPARTURE -> "PERSON Ada Lind; ORGANIZATION Quillmark; SUCCESSOR Bo Reyes";
            case EXECUTIVE_SEARCH -> "ORGANIZATION Quillmark";
            case DEMAND -> "DEMANDER Harbour; ADDRESSEE Quillmark; SUBJECT Ada Lind";
            case LAWSUIT -> "PLAINTIFF Harbour; DEFENDANT Quillmark";
            case RULING -> "AGENCY Trade Board; DEFENDANT Quillmark";
            case INVESTIGATION -> "AGENCY Trade Board; AGENCY Elm County; SUBJECT Quillmark";
            case PRODUCT_RELEASE -> "COMPANY Quillmark; PRODUCT Inkwell";
            case PARTNERSHIP -> "PARTY Quillmark; PARTY Harbour";
            case LAYOFF, BANKRUPTCY -> "COMPANY Quillmark";
            case POSITION -> "PERSON Ada Lind; ORGANIZATION Quillmark";
            case EDUCATION -> "PERSON Ada Lind; ORGANIZATION Elm University";
        };
    }

    static Stream<Arguments> sparse() {
        Details none = Details.NONE;
        Details board = Details.builder().with(OwnField.BOARD_SEAT, true).build();
        return Stream.of(
                arguments(EventKind.FOUNDING, "COMPANY Quillmark", none, "Quillmark was founded"),
                arguments(EventKind.FUNDING_ROUND, "COMPANY Quillmark", none, "Quillmark raised money"),
                arguments(
                        EventKind.FUNDING_ROUND,
                        "COMPANY Q; INVESTOR A; INVESTOR B; INVESTOR C; INVESTOR D; INVESTOR E",
                        Details.builder()
                                .with(OwnField.RAISED, Money.of(8_000_000, "CHF"))
                                .build(),
                        "Q raised CHF 8 million from A, B, C and 2 others"),
                arguments(
                        EventKind.FUNDING_ROUND,
                        "COMPANY Q; LEAD_INVESTOR A",
                        Details.builder()
                                .with(OwnField.SERIES, "seed")
                                .with(OwnField.RAISED, Money.of(8_000_000, "USD"))
                                .build(),
                        "A led an $8 million seed round of Q"),
                arguments(EventKind.ACQUISITION, "TARGET Quillmark", none, "Quillmark was acquired"),
                arguments(EventKind.ACQUISITION, "PARTY Quillmark; PARTY Elm", none, "Quillmark and Elm merged"),
                arguments(EventKind.APPOINTMENT, "PERSON Ada", none, "Ada took a post"),
                arguments(EventKind.APPOINTMENT, "PERSON Ada; ORGANIZATION Elm", board, "Ada joined the board of Elm"),
                arguments(EventKind.DEPARTURE, "PERSON Ada; ORGANIZATION Elm", none, "Ada left Elm"),
                arguments(EventKind.DEPARTURE, "PERSON Ada; ORGANIZATION Elm", board, "Ada left the board of Elm"),
                arguments(EventKind.DEPARTURE, "PERSON Ada; ORGANIZATION Elm", DISMISSED, "Ada was dismissed from Elm"),
                arguments(EventKind.POSITION, "PERSON Ada", none, "Ada was in a post"),
                arguments(EventKind.POSITION, "PERSON Ada; ORGANIZATION Elm", board, "Ada was on the board of Elm"),
                arguments(EventKind.DEMAND, "ADDRESSEE Elm", none, "Elm was pressed"),
                arguments(EventKind.DEMAND, "SUBJECT Ada", none, "A demand was made over Ada"),
                arguments(EventKind.DEMAND, "DEMANDER Oak; SUBJECT Ada", none, "Oak made a demand over Ada"),
                arguments(
                        EventKind.DEMAND,
                        "DEMANDER Oak; ADDRESSEE Elm",
                        Details.builder()
                                .with(OwnField.SUBJECT, "sell the unit")
                                .build(),
                        "Oak pressed Elm: sell the unit"),
                arguments(EventKind.LAWSUIT, "DEFENDANT Elm; DEFENDANT Oak", none, "Elm and Oak were sued"),
                arguments(EventKind.LAWSUIT, "PARTY Elm; PARTY Oak", none, "Elm and Oak went to court"),
                arguments(EventKind.RULING, "PLAINTIFF Elm; DEFENDANT Oak", none, "A court ruled on Elm against Oak"),
                arguments(
                        EventKind.RULING,
                        "PARTY Elm; PARTY Oak",
                        Details.builder().with(OwnField.OUTCOME, "settled").build(),
                        "Elm and Oak settled"),
                arguments(EventKind.INVESTIGATION, "SUBJECT Elm", none, "Elm was investigated"),
                arguments(EventKind.INVESTIGATION, "AGENCY Oak", none, "Oak opened an investigation"),
                arguments(EventKind.PRODUCT_RELEASE, "PRODUCT Inkwell", none, "Inkwell was released"),
                arguments(EventKind.PARTNERSHIP, "PARTY Elm", none, "Elm entered a partnership"),
                arguments(EventKind.LAYOFF, "COMPANY Elm", none, "Elm laid off staff"));
    }

    @ParameterizedTest
    @MethodSource
    void sparse(EventKind kind, String cast, Details details, String expected) {
        assertThat(headline(Event.of(kind, cast(cast), details), Status.HAPPENED))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Chief operating officer, Ada became chief operating officer of Elm",
        "President, Ada became president of Elm",
        "Chief Creative Officer, Ada became Chief Creative Officer of Elm",
        "CEO, Ada became CEO of Elm"
    })
    void aTitleLosesTheCapitalThatBeganItsSentence(String title, String expected) {
        Details details =
                Details.builder().with(OwnField.TITLES, List.of(title)).build();
        Event appointment = Event.of(EventKind.APPOINTMENT, cast("PERSON Ada; ORGANIZATION Elm"), details);
        assertThat(headline(appointment, Status.HAPPENED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            2024-05-01            | BOUNDED | HAPPENED | Ada is interim CEO of Elm
            2023-05-01/2024-05-01 | BOUNDED | HAPPENED | Ada is interim CEO of Elm
            2024-05-01            | BOUNDED | ALLEGED  | Ada is said to be interim CEO of Elm
            2024-05-01            | BOUNDED | DENIED   | It is denied that Ada is interim CEO of Elm
            ../2024-05-01         | BOUNDED | HAPPENED | Ada was interim CEO of Elm
            ../2024-05-01         | BOUNDED | ALLEGED  | Ada is said to have been interim CEO of Elm
            -                     | STATED  | HAPPENED | Ada was interim CEO of Elm
            2019/..               | STATED  | HAPPENED | Ada has been interim CEO of Elm since 2019
            2009/2014             | STATED  | HAPPENED | Ada was interim CEO of Elm from 2009 to 2014
            ../2014               | STATED  | HAPPENED | Ada was interim CEO of Elm until 2014
            2016                  | STATED  | HAPPENED | Ada was interim CEO of Elm in 2016
            """)
    void aStateLastsOrIsOver(@Nullable String edtf, When.Basis basis, Status status, String expected) {
        Details details = Details.builder()
                .with(OwnField.TITLES, List.of("CEO"))
                .with(OwnField.INTERIM, true)
                .build();
        Event position = Event.of(EventKind.POSITION, cast("PERSON Ada; ORGANIZATION Elm"), details);
        When when = edtf == null ? null : When.parse(edtf, basis);
        assertThat(Headline.of(position, status, when, EntityId::value)).isEqualTo(expected);
    }

    @Test
    void onlyOurOwnWordsLoseTheirCapital() {
        Event demand = Event.of(EventKind.DEMAND, cast("SUBJECT Ada"), Details.NONE);
        assertThat(headline(demand, Status.DENIED)).isEqualTo("It is denied that a demand was made over Ada");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            101000000  | USD | $101 million
            1000000000 | USD | $1 billion
            1250000000 | EUR | €1.25 billion
            1234567    | USD | $1,234,567
            250000     | GBP | £250,000
            7500000    | SEK | SEK 7.5 million
            """)
    void writesMoneyAsPapersDo(long amount, String currency, String expected) {
        assertThat(Words.money(Money.of(amount, currency))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            round              | a round
            angel round        | an angel round
            $8 million round   | an $8 million round
            $18 million round  | an $18 million round
            $180 million round | a $180 million round
            $11.5 million round| an $11.5 million round
            $1.1 billion round | a $1.1 billion round
            """)
    void choosesTheArticleBySound(String noun, String expected) {
        assertThat(Words.withArticle(noun)).isEqualTo(expected);
    }

    private static String headline(Event event, Status status) {
        return Headline.of(event, status, null, EntityId::value);
    }

    private static List<Participant> cast(String roles) {
        return Arrays.stream(roles.split("; "))
                .map(part -> part.split(" ", 2))
                .map(part -> new Participant(Role.valueOf(part[0]), new EntityId(part[1])))
                .toList();
    }
}
