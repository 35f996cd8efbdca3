package dev.dateline.page;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.claim.ClaimDoubt;
import dev.dateline.fact.claim.Conflict;
import dev.dateline.fact.claim.FieldCheck;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.Valuation;
import dev.dateline.fact.value.When;
import dev.dateline.language.Language;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What templates call things on a German page. */
class GermanWordsTests {

    private final Labels labels = new Labels();

    @BeforeEach
    void onAGermanPage() {
        LocaleContextHolder.setLocale(Locale.GERMAN);
    }

    @AfterEach
    void leaveThePage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-24           | 24. März 2024
            2022-10              | Oktober 2022
            2019                 | 2019
            ../2024-03-24        | spätestens 24. März 2024
            2022-10/..           | frühestens Oktober 2022
            2019-01-01/2020-03   | zwischen 1. Januar 2019 und März 2020
            2019~                | etwa 2019
            2019?                | vermutlich 2019
            2022-21              | Frühjahr 2022
            2022-35              | 3. Quartal 2022
            201X                 | 2010er-Jahre
            """)
    void aDateIsSaidAsGermansDo(String edtf, String expected) {
        assertThat(labels.when(When.parse(edtf, When.Basis.STATED))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2009/2014  | von 2009 bis 2014
            2019/..    | seit 2019
            ../2014-02 | bis Februar 2014
            2016       | 2016
            2016-05    | im Mai 2016
            2016-05-04 | am 4. Mai 2016
            201X       | in den 2010er-Jahren
            """)
    void aStateLastedAsGermansSayIt(String edtf, String expected) {
        assertThat(labels.when(EventKind.POSITION, When.parse(edtf, When.Basis.STATED)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            101000000     | USD | 101 Millionen US-Dollar
            1000000       | EUR | 1 Million Euro
            1250000000    | EUR | 1,25 Milliarden Euro
            1000000000000 | JPY | 1 Billion Yen
            1234567       | USD | 1.234.567 US-Dollar
            250000        | CHF | 250.000 CHF
            """)
    void moneyIsSaidAsGermansDo(long amount, String currency, String expected) {
        assertThat(labels.money(Money.of(amount, currency))).isEqualTo(expected);
    }

    @Test
    void ownFieldsAreGerman() {
        Details details = Details.builder()
                .with(OwnField.RAISED, Money.of(101_000_000, "USD"))
                .with(OwnField.VALUATION, new Valuation(Money.of(1_000_000_000, "USD"), Valuation.Basis.POST_MONEY))
                .with(OwnField.HEADCOUNT, 1200L)
                .with(OwnField.SHARE, 0.1)
                .with(OwnField.MANNER, Manner.RESIGNED)
                .with(OwnField.INTERIM, true)
                .build();
        assertThat(labels.details(details).stream().collect(toMap(DetailLine::label, DetailLine::text)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Aufgenommen", "101 Millionen US-Dollar",
                        "Bewertung", "1 Milliarde US-Dollar (post-money)",
                        "Betroffene Stellen", "1.200",
                        "Anteil der Belegschaft", "10\u00a0%",
                        "Art des Abgangs", "zurückgetreten",
                        "Kommissarisch", "ja"));
    }

    /** A screen reader reads them aloud as English. */
    @Test
    void theWordsOfArticlesStayEnglishAndSaySo() {
        Details details = Details.builder()
                .with(OwnField.TITLES, List.of("chief executive"))
                .with(OwnField.SUBJECT, "the use of pictures")
                .with(OwnField.HEADCOUNT, 12L)
                .build();
        assertThat(labels.details(details))
                .containsExactlyInAnyOrder(
                        new DetailLine("Titel", "chief executive", "en"),
                        new DetailLine("Gegenstand", "the use of pictures", "en"),
                        new DetailLine("Betroffene Stellen", "12", null));
        assertThat(labels.original("titles")).isEqualTo("en");
        assertThat(labels.original("when")).isNull();
        assertThat(labels.original("raised")).isNull();
    }

    @Test
    void partsOfASentenceAreGerman() {
        assertThat(labels.fields(List.of(new Conflict("when", List.of()), new Conflict("amount", List.of()))))
                .isEqualTo("Datum und Betrag");
        assertThat(labels.moment(Instant.parse("2024-03-24T09:30:00Z"))).isEqualTo("24. März 2024, 09:30 UTC");
        assertThat(labels.count(3, "source")).isEqualTo("3 Quellen");
        assertThat(labels.counted("1.000+", 1000, "question")).isEqualTo("1.000+ Fragen");
        assertThat(labels.inner(EntityKind.PERSON)).isEqualTo("Person");
        assertThat(labels.status(Status.CANCELLED)).isEqualTo("abgesagt");
        assertThat(labels.original()).isEqualTo("en");
    }

    /** Where a constant had no words, a German page would show its name in code. */
    @Test
    void everyConstantThatIsShownHasWords() {
        Stream.of(
                        Stream.of(EventKind.values()).map(each -> "eventKind." + each),
                        Stream.of(Role.values()).map(each -> "role." + each),
                        Stream.of(EntityKind.values()).map(each -> "entityKind." + each + ".inner"),
                        Stream.of(Subkind.values()).map(each -> "subkind." + each + ".inner"),
                        Stream.of(Status.values()).map(each -> "status." + each + ".inner"),
                        Stream.of(Status.values()).map(each -> "status." + each + ".choice"),
                        Stream.of(Manner.values()).map(each -> "manner." + each + ".inner"),
                        Stream.of(FieldCheck.Outcome.values()).map(each -> "outcome." + each + ".inner"),
                        Stream.of(ClaimDoubt.values()).map(each -> "doubt." + each.word()),
                        Stream.of("quote", "extractor", "participants", "when", "status")
                                .map(each -> "own." + each + ".inner"),
                        OwnField.ALL.stream().map(each -> "own." + each.json() + ".inner"))
                .flatMap(keys -> keys)
                .forEach(key -> assertThat(Language.GERMAN.words(key)).as(key).isNotBlank());
    }

    /** The pages of English readers call a field what everything else does. */
    @Test
    void inEnglishAFieldIsCalledAsTheVocabularyDoes() {
        for (OwnField<?> field : OwnField.ALL) {
            assertThat(Language.ENGLISH.say("own." + field.json())).isEqualTo(field.label());
            assertThat(Language.ENGLISH.say("own." + field.json() + ".inner")).isEqualTo(EnglishNames.of(field.json()));
        }
        for (EventKind kind : EventKind.values()) {
            assertThat(Labels.of(kind, Language.ENGLISH)).isEqualTo(EnglishNames.of(kind));
        }
    }
}
