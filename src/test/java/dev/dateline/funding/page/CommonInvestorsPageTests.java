package dev.dateline.funding.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventId;
import dev.dateline.funding.round.FundingRounds;
import dev.dateline.funding.round.Round;
import dev.dateline.funding.round.RoundQuery;
import dev.dateline.graph.derive.Facts;
import dev.dateline.question.AsOf;
import dev.dateline.question.Period;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who invested in each of several companies, as a page, and the words that report it. */
@DatelineTest
@AutoConfigureMockMvc
class CommonInvestorsPageTests {

    private static final EntityId ELM = new EntityId("organization-elm-ventures");
    private static final EntityId OAKHURST = new EntityId("organization-oakhurst-capital");

    @Autowired
    MockMvcTester http;

    @Autowired
    FundingRounds rounds;

    @Autowired
    RoundQuotes quotes;

    @BeforeAll
    static void record(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                    | 200 | Common investors
            company=Quillmark                                     | 200 | Name a second company
            company=quillmark&company=Quillmark                   | 200 | All these names mean Quillmark.
            company=Quillmark&company=Inkstone                    | 200 | 2 investors in all of: Quillmark, Inkstone
            company=Quillmark&company=Inkstone                    | 200 | <q>Elm Ventures led a €20 million Series A round
            company=Quillmark&company=Inkstone                    | 200 | /articles/herald-2#claim-
            company=Quillmark&company=Inkstone&company=&from=2022 | 200 | No investor is known to have taken part
            company=Quillmark&company=Nobody                      | 404 | Nothing is called “Nobody”.
            company=Quillmark&company=Nobody                      | 404 | value="Quillmark"
            company=Quillmark&company=Inkst                       | 404 | company=Quillmark&amp;company=organization-inkstone
            company=Quillmark&company=Inkstone&from=soon          | 400 | from is &#39;soon&#39;.
            company=a&company=b&company=c&company=d&company=e&company=f&company=g&company=h&company=i&company=j&company=k | 400 | at most 10 companies
            """)
    void answersAndKeepsTheForm(String question, int status, String expected) {
        assertThat(http.get().uri(URI.create("/common-investors?" + question)))
                .hasStatus(status)
                .bodyText()
                .contains(expected, "Company 3");
    }

    @Test
    void quotesTheFirstArticleThatNamesTheInvestor() {
        assertThat(quoted("2024-06-01", ELM, OAKHURST))
                .containsExactlyInAnyOrder(
                        "Elm Ventures ledger-1", "Oakhurst Capital ledger-1", "Elm Ventures herald-2");
        assertThat(quoted("2021-06-01", ELM, OAKHURST)).containsExactly("Elm Ventures herald-2");
    }

    private List<String> quoted(String knownAt, EntityId... investors) {
        List<EventId> all = rounds.all(RoundQuery.asserted(Period.ALWAYS, AsOf.now())).stream()
                .map(Round::id)
                .toList();
        List<RoundQuotes.Part> parts = List.of(investors).stream()
                .flatMap(investor -> all.stream().map(round -> new RoundQuotes.Part(round, investor)))
                .toList();
        return quotes.of(parts, LocalDate.parse(knownAt)).entrySet().stream()
                .map(found -> (found.getKey().investor().equals(ELM) ? "Elm Ventures" : "Oakhurst Capital") + " "
                        + found.getValue().article())
                .collect(Collectors.toList());
    }
}
