package dev.dateline.export.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.EveryKind;
import dev.dateline.HttpAnswers;
import dev.dateline.Story;
import dev.dateline.export.FtmSchema;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.OwnField;
import dev.dateline.graph.derive.Facts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DatelineTest
@AutoConfigureMockMvc
class FtmGraphTests {

    private static final String AS_OF = "&validAt=2024-06-01&knownAt=2024-06-01&format=ftm";

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    @BeforeAll
    static void record(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
        EveryKind.told().forEach(told -> facts.record(told.article(), told.extraction()));
        Story succession = new Story("post-3", "The Post", "2024-05-02")
                .says(
                        EventKind.APPOINTMENT,
                        "2024-05",
                        "PERSON Dee Marsh; ORGANIZATION Inkstone; PREDECESSOR Eli Ford",
                        own -> own.with(OwnField.TITLES, List.of("chief executive")))
                .says(
                        EventKind.APPOINTMENT,
                        "2023-10/2024-03",
                        "PERSON Fay Holt; ORGANIZATION Inkstone",
                        own -> own.with(OwnField.TITLES, List.of("engineer")));
        facts.record(succession.article(), succession.extraction());
    }

    private List<JsonNode> entities(String name) {
        return HttpAnswers.text(http, "/api/entities/" + name + "/graph?hops=2" + AS_OF)
                .lines()
                .map(json::readTree)
                .toList();
    }

    private static List<JsonNode> all(List<JsonNode> entities, String schema) {
        return entities.stream()
                .filter(entity -> entity.get("schema").asString().equals(schema))
                .toList();
    }

    private static List<String> values(JsonNode entity, String property) {
        return entity.get("properties")
                .path(property)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quillmark", "inkstone", "person-ada-cole"})
    void writesWhatTheSchemaHas(String name) {
        List<JsonNode> entities = entities(name);
        assertThat(entities).isNotEmpty();
        assertThat(new FtmSchema().faults(entities)).isEmpty();
    }

    @Test
    void usesEverySchemaThatFits() {
        Set<String> used = Stream.of("quillmark", "inkstone", "person-ada-cole")
                .flatMap(name -> entities(name).stream())
                .map(entity -> entity.get("schema").asString())
                .collect(Collectors.toSet());
        assertThat(used)
                .contains(
                        "Person",
                        "Company",
                        "Organization",
                        "Asset",
                        "Directorship",
                        "Ownership",
                        "Succession",
                        "CourtCase",
                        "CourtCaseParty",
                        "Event",
                        "Article",
                        "Mention",
                        "UnknownLink");
    }

    @Test
    void datesPostsByWhatIsSure() {
        List<JsonNode> entities = entities("quillmark");
        JsonNode post = all(entities, "Directorship").stream()
                .filter(link -> values(link, "director").contains("person-ada-lind")
                        && values(link, "role").contains("CEO"))
                .findFirst()
                .orElseThrow();
        assertThat(values(post, "organization")).containsExactly("organization-quillmark");
        assertThat(values(post, "startDate")).containsExactly("2019");
        assertThat(values(post, "endDate")).containsExactly("2024-03-23");
        assertThat(values(post, "description")).contains("From: 2019 (EDTF)", "To: 2024-03-23 (EDTF)");
        assertThat(values(post, "sourceUrl")).contains("https://news.example/ledger-2");
    }

    @Test
    void leavesADateOutThatNoPrefixCanSay() {
        JsonNode post = all(entities("inkstone"), "Employment").stream()
                .filter(link -> values(link, "employee").contains("person-fay-holt"))
                .findFirst()
                .orElseThrow();
        assertThat(values(post, "role")).containsExactly("engineer");
        assertThat(values(post, "startDate")).isEmpty();
        assertThat(values(post, "description")).contains("From: 2023-10/2024-03 (EDTF)");
    }

    @Test
    void tellsSuccessionsHoldingsAndCases() {
        List<JsonNode> inkstone = entities("inkstone");
        JsonNode succession = all(inkstone, "Succession").getFirst();
        assertThat(values(succession, "predecessor")).containsExactly("person-eli-ford");
        assertThat(values(succession, "successor")).containsExactly("person-dee-marsh");
        assertThat(values(succession, "date")).containsExactly("2024-05");
        List<JsonNode> quillmark = entities("quillmark");
        assertThat(all(quillmark, "Ownership")).anySatisfy(holding -> {
            assertThat(values(holding, "owner")).containsExactly("organization-harbour-vane");
            assertThat(values(holding, "asset")).containsExactly("organization-quillmark");
            assertThat(values(holding, "role")).containsExactly("lead investor");
            assertThat(values(holding, "startDate")).containsExactly("2022-10-17");
        });
        JsonNode courtCase = all(quillmark, "CourtCase").getFirst();
        assertThat(values(courtCase, "fileDate")).containsExactly("2023-02");
        assertThat(values(courtCase, "category")).containsExactly("copyright");
    }

    @Test
    void keepsTheEvidence() {
        List<JsonNode> entities = entities("quillmark");
        JsonNode round = all(entities, "Event").stream()
                .filter(event -> values(event, "keywords").contains("FUNDING_ROUND")
                        && values(event, "involved").contains("organization-quillmark"))
                .findFirst()
                .orElseThrow();
        assertThat(values(round, "proof")).containsExactly("article-ledger-1", "article-herald-3");
        assertThat(values(round, "description"))
                .contains("Date: 2022-10-17 (EDTF)")
                .anySatisfy(quote -> assertThat(quote).contains("$101 million").contains("The Ledger, 2022-10-18"));
        JsonNode article = all(entities, "Article").stream()
                .filter(each -> each.get("id").asString().equals("article-ledger-1"))
                .findFirst()
                .orElseThrow();
        assertThat(values(article, "publishedAt")).containsExactly("2022-10-18");
        assertThat(values(article, "sourceUrl")).containsExactly("https://news.example/ledger-1");
        assertThat(all(entities, "Mention"))
                .anySatisfy(mention -> assertThat(values(mention, "resolved")).contains("organization-harbour-vane"));
    }
}
