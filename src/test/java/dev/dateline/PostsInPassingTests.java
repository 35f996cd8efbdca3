package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.OwnField;
import dev.dateline.graph.derive.Facts;
import dev.dateline.graph.derive.Fingerprint;
import dev.dateline.graph.derive.Orphans;
import dev.dateline.graph.derive.Rebuild;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What articles mention in passing, "COO Ana Pell", from the store to every answer. */
@DatelineTest
@AutoConfigureMockMvc
class PostsInPassingTests {

    private static final String FERNWOOD = "/api/entities/organization-fernwood";

    private static final List<Story> STORIES = List.of(
            new Story("herald-1", "The Herald", "2023-05-01").holds("Ana Pell", "COO", "Fernwood"),
            new Story("ledger-1", "The Ledger", "2024-02-01")
                    .holds("Ana Pell", "chief operating officer", "Fernwood")
                    .says(EventKind.LAYOFF, "2024-01", "COMPANY Fernwood", own -> own.with(OwnField.HEADCOUNT, 40L)),
            new Story("post-1", "The Post", "2024-06-01")
                    .held("Ana Pell", "COO", "Fernwood")
                    .says(
                            EventKind.APPOINTMENT,
                            "2024-03-15",
                            "PERSON Bo Reyes; ORGANIZATION Fernwood",
                            own -> own.with(OwnField.TITLES, List.of("CEO"))));

    @Autowired
    Facts facts;

    @Autowired
    MockMvcTester http;

    @BeforeAll
    static void aWorld(@Autowired Facts facts) {
        STORIES.forEach(story -> facts.record(story.article(), story.extraction()));
    }

    private String get(String address) {
        var answer = http.get().uri(URI.create(address)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<String> read(String address, String path) {
        return values(get(address), path);
    }

    private static List<String> values(String json, String path) {
        return JsonPath.<List<Object>>read(json, path).stream()
                .map(String::valueOf)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                  | LAYOFF APPOINTMENT
            ?order=desc                         | APPOINTMENT LAYOFF
            ?kind=POSITION                      | POSITION
            ?kind=POSITION&order=desc           | POSITION
            ?kind=POSITION,LAYOFF               | LAYOFF POSITION
            ?kind=POSITION,LAYOFF&order=desc    | POSITION LAYOFF
            ?kind=LAYOFF                        | LAYOFF
            ?kind=POSITION&role=COMPANY         |
            ?kind=POSITION&to=2022              | POSITION
            ?kind=POSITION&from=2025            |
            ?kind=POSITION&validAt=2023-01-01   | POSITION
            ?kind=POSITION&knownAt=2023-04-30   |
            ?knownAt=2024-03-01                 | LAYOFF
            """)
    void timelinesHaveAStateOnlyWhereItIsAskedFor(String query, @Nullable String kinds) {
        for (String timeline : List.of(FERNWOOD + "/timeline", "/api/timeline")) {
            List<String> shown = read(timeline + query, "$.items[*].kind");
            assertThat(String.join(" ", shown)).isEqualTo(kinds == null ? "" : kinds);
        }
    }

    @ParameterizedTest
    @CsvSource({"asc", "desc"})
    void pagesOfBothKindsTogetherHaveEachOnce(String order) {
        List<String> kinds = new ArrayList<>();
        String cursor = "";
        do {
            String page = get(FERNWOOD + "/timeline?kind=POSITION,LAYOFF,APPOINTMENT&limit=1&order=" + order + cursor);
            kinds.addAll(values(page, "$.items[*].kind"));
            List<String> next = values(page, "$..next");
            cursor = next.isEmpty() ? "" : "&cursor=" + next.getFirst();
        } while (!cursor.isEmpty());
        List<String> expected = List.of("LAYOFF", "APPOINTMENT", "POSITION");
        assertThat(kinds).isEqualTo(order.equals("asc") ? expected : expected.reversed());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-06-01 | 2023-05-01            | Ana Pell is COO of Fernwood  | 1
            2024-03-01 | 2023-05-01/2024-02-01 | Ana Pell is chief operating officer of Fernwood | 2
            2024-06-01 | ../2024-06-01         | Ana Pell was COO of Fernwood | 3
            """)
    void severalReportsAreOneState(String knownAt, String edtf, String headline, int sources) {
        String page = get(FERNWOOD + "/timeline?kind=POSITION&knownAt=" + knownAt);
        assertThat(values(page, "$.items[*].when.edtf")).containsExactly(edtf);
        assertThat(values(page, "$.items[*].headline")).containsExactly(headline);
        assertThat(values(page, "$.items[*].sourceCount")).containsExactly(String.valueOf(sources));
        assertThat(values(page, "$.items[*].conflicts[*]")).isEmpty();
    }

    @Test
    void countsAndTheHomePageLeaveItOut() {
        assertThat(read(FERNWOOD, "$..eventCount")).containsExactly("2");
        assertThat(read("/api/entities/person-ana-pell", "$..eventCount")).containsExactly("0");
        assertThat(read("/api/entities?q=Ana&validAt=2024-07-01", "$.items[*]")).hasSize(1);
        assertThat(get("/")).contains("Bo Reyes became CEO").doesNotContain("Ana Pell");
        assertThat(get("/entities/organization-fernwood")).contains("Positions").doesNotContain("Ana Pell");
    }

    @Test
    void searchLeavesItOutUnlessItIsAskedFor() {
        assertThat(read("/api/search?q=pell&in=CLAIMS", "$.claims.items[*]")).isEmpty();
        assertThat(read("/api/search?q=pell&in=CLAIMS&kind=POSITION", "$.claims.items[*]"))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-01-01 | 2024-01-01 | COO                     | ../2023-05-01 |                       | POSSIBLE
            2024-03-01 | 2024-03-01 | chief operating officer                     | ../2023-05-01 |                       | DEFINITE
            2024-06-01 | 2023-12-01 | COO                     | ../2023-05-01 | 2024-02-01/2024-06-01 | DEFINITE
            2024-06-01 | 2024-05-01 | COO                     | ../2023-05-01 | 2024-02-01/2024-06-01 | POSSIBLE
            """)
    void whoHeldIt(String knownAt, String validAt, String title, String from, @Nullable String to, String certainty) {
        String positions = get(FERNWOOD + "/positions?knownAt=" + knownAt + "&validAt=" + validAt);
        String pell = "$.items[?(@.person.name == 'Ana Pell')]";
        assertThat(values(positions, pell + ".title")).containsExactly(title);
        assertThat(values(positions, pell + ".from.edtf")).containsExactly(from);
        assertThat(values(positions, pell + ".to.edtf")).isEqualTo(to == null ? List.of() : List.of(to));
        assertThat(values(positions, pell + ".certainty")).containsExactly(certainty);
        assertThat(values(positions, pell + ".eventIds[*]"))
                .singleElement()
                .asString()
                .startsWith("position-");
        assertThat(read(
                        "/api/entities/person-ana-pell/positions?knownAt=" + knownAt + "&validAt=" + validAt,
                        "$.items[*].title"))
                .containsExactly(title);
    }

    @Test
    void thePagesShowIt() {
        assertThat(get("/entities/organization-fernwood/people")).contains("Ana Pell", "by 1 May 2023");
        String timeline = get("/entities/organization-fernwood?kind=POSITION&knownAt=2024-03-01");
        assertThat(timeline).contains("Ana Pell is chief operating officer", "as of 1 May 2023 and 1 February 2024");
        String id = read(FERNWOOD + "/timeline?kind=POSITION", "$.items[*].id").getFirst();
        assertThat(get("/events/" + id)).contains("Ana Pell was COO of Fernwood", "Date given: as of 1 May 2023");
        assertThat(get("/articles/herald-1")).contains("as of 1 May 2023");
    }

    @Test
    void relationshipsRestOnIt() {
        String edges = get("/api/entities/person-ana-pell/relationships");
        assertThat(values(edges, "$.items[*].type")).containsExactly("HELD_POSITION");
        assertThat(values(edges, "$.items[*].entity.id")).containsExactly("organization-fernwood");
        assertThat(read("/api/entities/person-ana-pell/graph", "$.nodes[*].id")).contains("organization-fernwood");
        assertThat(read("/api/paths?from=Ana%20Pell&to=Bo%20Reyes", "$.items[*]"))
                .hasSize(1);
        assertThat(read("/api/paths?from=Ana%20Pell&to=Bo%20Reyes&excludeKind=POSITION", "$.items[*]"))
                .isEmpty();
    }

    @Test
    void otherFormatsHaveItAsAPost() {
        List<String> ftm =
                get("/api/entities/person-ana-pell/graph?format=ftm").lines().toList();
        assertThat(ftm)
                .anySatisfy(line ->
                        assertThat(line).contains("\"Directorship\"", "person-ana-pell", "From: ../2023-05-01 (EDTF)"));
        assertThat(ftm).noneMatch(line -> line.contains("\"schema\":\"Event\""));
        assertThat(ftm).anyMatch(line -> line.contains("\"article-herald-1\""));
        assertThat(get("/api/entities/person-ana-pell/graph?format=graphml")).contains("HELD_POSITION");
        String linked = get(FERNWOOD + "/timeline?kind=POSITION&format=jsonld");
        assertThat(values(linked, "$.hadMember[0]['@type']"))
                .containsExactly("OrganizationRole", "dateline:Position", "prov:Entity");
        assertThat(values(linked, "$.hadMember[0].roleName")).containsExactly("COO");
        for (String format : List.of("csv", "jsonl", "timelinejs", "ics")) {
            assertThat(get(FERNWOOD + "/timeline?format=" + format)).doesNotContain("Ana Pell");
            assertThat(get(FERNWOOD + "/timeline?kind=POSITION&format=" + format))
                    .contains("Ana Pell");
        }
    }

    @Test
    void theOrderOfArrivalAndWhatCameAndWentLeaveNoTrace(
            @Autowired Fingerprint fingerprint, @Autowired Orphans orphans, @Autowired Rebuild rebuild) {
        List<String> before = fingerprint.lines();
        assertThat(before).anyMatch(line -> line.contains("person-ana-pell") && line.contains("2024-02-01/2024-06-01"));
        assertThat(rebuild.check(step -> {}).isSame()).isTrue();
        STORIES.forEach(story -> facts.remove(story.article().id()));
        assertThat(fingerprint.lines()).isEmpty();
        STORIES.reversed().forEach(story -> facts.record(story.article(), story.extraction()));
        assertThat(fingerprint.lines()).isEqualTo(before);
        assertThat(orphans.find()).isEmpty();
    }
}
