package dev.dateline.extraction.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.extraction.Extraction;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.FieldCheck;
import dev.dateline.fact.claim.FieldCheck.Outcome;
import dev.dateline.fact.value.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CombinedExtractorTests {

    private static final ToldExtractor MODEL = new ToldExtractor("llm/1 test", 0.8);

    @Test
    void whatBothReportIsTheMoreCertain() {
        Extraction extraction = combined(new ToldExtractor("offline/1", 0.6));
        assertThat(extraction.entities()).hasSize(2);
        assertThat(extraction.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.confidence()).isCloseTo(0.92, within(1e-9));
            assertThat(claim.extractor()).isEqualTo("llm/1 test");
            assertThat(claim.support())
                    .containsExactly(new FieldCheck("extractor", Outcome.CONFIRMED, "two extractors report it"));
        });
        assertThat(extraction.report().extractor()).isEqualTo("llm/1 test + offline/1");
    }

    @Test
    void theModelsClaimIsKeptEvenWhereTheOtherIsSurer() {
        assertThat(combined(new ToldExtractor("offline/1", 0.95)).claims())
                .singleElement()
                .extracting(Claim::extractor)
                .isEqualTo("llm/1 test");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Halden | DENIED   | 2019 | 5 | status       | another extractor has DENIED
            Halden | HAPPENED | 2020 | 5 | when         | another extractor has 2020
            Halden | HAPPENED | 2019 | 6 | price        | another extractor has USD 6
            """)
    void whatTheyReadDifferentlyIsDisputed(
            String target, Status status, String year, long price, String field, String note) {
        List<Claim> claims = combined(new ToldExtractor("offline/1", target, status, year, price, 0.6))
                .claims();
        assertThat(claims)
                .hasSize(2)
                .allMatch(claim -> claim.support().stream()
                        .anyMatch(check -> check.outcome() == Outcome.DISPUTED
                                && check.field().equals(field)));
        Claim model = claims.stream()
                .filter(claim -> claim.extractor().equals("llm/1 test"))
                .findFirst()
                .orElseThrow();
        assertThat(model.support()).contains(new FieldCheck(field, Outcome.DISPUTED, note));
        assertThat(model.confidence()).isEqualTo(0.8);
    }

    @Test
    void anotherEventIsNoContradiction() {
        ToldExtractor undated = new ToldExtractor("offline/1", "Halden", Status.HAPPENED, "", 5, 0.6);
        assertThat(combined(undated).claims())
                .singleElement()
                .satisfies(
                        claim -> assertThat(claim.support()).noneMatch(check -> check.outcome() == Outcome.DISPUTED));
    }

    private static Extraction combined(ToldExtractor offline) {
        return new CombinedExtractor(MODEL, offline).extract(ToldExtractor.article());
    }
}
