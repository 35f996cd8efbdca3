package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.HttpAnswers;
import dev.dateline.graph.derive.Facts;
import java.io.StringReader;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DatelineTest
@AutoConfigureMockMvc
class GraphFilesTests {

    private static final String QUILLMARK =
            "/api/entities/quillmark/graph?hops=2&validAt=2024-06-01&knownAt=2024-05-31";

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    @BeforeAll
    static void record(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
    }

    private JsonNode asJson() {
        return json.readTree(HttpAnswers.text(http, QUILLMARK));
    }

    @Test
    void readsAsGraphMl() {
        Graph<String, DefaultEdge> graph = new DirectedMultigraph<>(DefaultEdge.class);
        Map<String, Map<String, String>> nodes = new HashMap<>();
        Map<DefaultEdge, Map<String, String>> edges = new HashMap<>();
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer(
                (pair, value) -> nodes.computeIfAbsent(pair.getFirst(), first -> new TreeMap<>())
                        .put(pair.getSecond(), value.getValue()));
        importer.addEdgeAttributeConsumer(
                (pair, value) -> edges.computeIfAbsent(pair.getFirst(), first -> new TreeMap<>())
                        .put(pair.getSecond(), value.getValue()));
        importer.importGraph(graph, new StringReader(HttpAnswers.text(http, QUILLMARK + "&format=graphml")));

        JsonNode expected = asJson();
        assertThat(graph.vertexSet()).hasSize(expected.get("nodes").size());
        assertThat(graph.edgeSet()).hasSize(expected.get("edges").size());
        assertThat(nodes.get("organization-quillmark"))
                .containsEntry("label", "Quillmark")
                .containsEntry("kind", "ORGANIZATION")
                .containsEntry("hops", "0");
        DefaultEdge led = graph.getAllEdges("organization-harbour-vane", "organization-quillmark").stream()
                .filter(edge ->
                        "LED_ROUND_OF".equals(edges.getOrDefault(edge, Map.of()).get("type")))
                .findFirst()
                .orElseThrow();
        Map<String, String> ledBy = edges.getOrDefault(led, Map.of());
        assertThat(ledBy)
                .containsEntry("first", "2022-10-17")
                .containsEntry("earliest", "2022-10-17")
                .containsEntry("status", "HAPPENED");
        assertThat(ledBy.get("evidence"))
                .contains("$101 million")
                .contains("The Ledger, 2022-10-18, https://news.example/ledger-1");
    }

    @Test
    void saysInGraphMlAsOfWhenAndWhetherItIsWhole() {
        assertThat(HttpAnswers.text(http, QUILLMARK + "&format=graphml"))
                .contains("<data key=\"validAt\">2024-06-01</data>")
                .contains("<data key=\"knownAt\">2024-05-31</data>")
                .contains("<data key=\"truncated\">false</data>");
        assertThat(HttpAnswers.text(http, QUILLMARK + "&format=graphml&limit=3"))
                .contains("<data key=\"truncated\">true</data>");
    }

    @Test
    void readsAsLinkedData() throws JsonLdError {
        Triples read = Triples.of(HttpAnswers.text(http, QUILLMARK + "&format=jsonld"));
        String quillmark = "http://localhost/entities/organization-quillmark";
        assertThat(read.values(quillmark, "https://schema.org/name")).contains("Quillmark");
        assertThat(read.values(quillmark, "https://schema.org/founder"))
                .contains("http://localhost/entities/person-ada-lind");
        assertThat(read.values(quillmark, "https://schema.org/funder"))
                .contains("http://localhost/entities/organization-harbour-vane");
        assertThat(read.instances("urn:dateline:vocabulary#Relationship"))
                .hasSize(asJson().get("edges").size())
                .allSatisfy(tie -> assertThat(read.values(tie, "http://www.w3.org/ns/prov#wasDerivedFrom"))
                        .isNotEmpty()
                        .allSatisfy(event -> assertThat(read.values(event, "http://www.w3.org/ns/prov#wasDerivedFrom"))
                                .isNotEmpty()));
        assertThat(read.values("urn:dateline:vocabulary#knownAt")).containsExactly("2024-05-31");
        assertThat(read.values("urn:dateline:vocabulary#truncated")).containsExactly("false");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ?format=graphml | */*                     | application/graphml+xml;charset=UTF-8 | organization-quillmark-graph.graphml
        ''              | application/graphml+xml | application/graphml+xml;charset=UTF-8 | organization-quillmark-graph.graphml
        ''              | application/ld+json     | application/ld+json;charset=UTF-8     | organization-quillmark-graph.jsonld
        ?format=ftm     | application/json        | application/json+ftm;charset=UTF-8    | organization-quillmark-graph.ftm.json
        """)
    void isNamedByWhatIsAskedFor(String question, String accept, String type, String file) {
        var answer = http.get()
                .uri(URI.create("/api/entities/quillmark/graph" + question))
                .header(HttpHeaders.ACCEPT, accept)
                .exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).isEqualTo(type);
        assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .contains('"' + file + '"');
    }

    @ParameterizedTest
    @CsvSource({"?format=csv,format", "?format=ftm&hops=9,hops", "?format=ftm&limit=0,limit"})
    void namesTheFieldAndTheHint(String question, String field) {
        assertThat(http.get().uri(URI.create("/api/entities/quillmark/graph" + question)))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.field", at -> assertThat(at).isEqualTo(field));
    }
}
