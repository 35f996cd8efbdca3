package dev.dateline.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.cypher.Queries;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.question.Problem;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatelineTest
@AutoConfigureMockMvc
class EntitiesTests {

    @Autowired
    Entities entities;

    @Autowired
    MockMvcTester http;

    @BeforeAll
    static void seed() {
        List<Map<String, Object>> rows = List.of(
                row("organization-quillmark", "ORGANIZATION", 40, "Quillmark", "Quillmark Inc", "QM"),
                row("organization-quillmark-capital", "ORGANIZATION", 3, "Quillmark Capital"),
                row("organization-harbour-vane", "ORGANIZATION", 5, "Harbour Vane Partners", "Harbour Vane"),
                row("organization-vane", "ORGANIZATION", 2, "Vane", "Quill & Mark"),
                row("person-marta-oyelaran", "PERSON", 9, "Marta Oyelaran", "Oyelaran"),
                row("person-tunde-oyelaran", "PERSON", 1, "Tunde Oyelaran", "Oyelaran"),
                row("product-inkwell", "PRODUCT", 4, "Inkwell"),
                row("organization-oshea", "ORGANIZATION", 1, "O'Shea Partners"),
                row("organization-soren-cafe", "ORGANIZATION", 1, "Søren Café"));
        try (Session session = SharedNeo4j.driver().session()) {
            session.run(new Queries().get("tests/seed-entities"), Map.of("entities", rows))
                    .consume();
            session.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
                    .consume();
        }
    }

    private static Map<String, Object> row(String id, String kind, int mentions, String name, String... aliases) {
        return Map.of(
                "id", id, "kind", kind, "mentionCount", mentions, "name", name, "aliases", Arrays.asList(aliases));
    }

    @ParameterizedTest
    @CsvSource({
        "organization-quillmark,   organization-quillmark",
        "quillmark,                organization-quillmark",
        "QUILLMARK INC,            organization-quillmark",
        "Harbour Vane,             organization-harbour-vane",
        "Quill & Mark,             organization-vane",
        "Søren Café,               organization-soren-cafe",
        "O'Shea Partners,          organization-oshea",
    })
    void findsTheOneWithAnIdOrAName(String asked, String expected) {
        assertThat(entities.resolve(asked)).isEqualTo(new EntityId(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oyelaran Ltd", "Quill", "*", "organization-quill", " "})
    void doesNotGuess(String asked) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> entities.resolve(asked))
                .satisfies(problem -> assertThat(problem.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND));
    }

    @ParameterizedTest
    @CsvSource({
        "quillmark,         organization-quillmark",
        "quilmark,          organization-quillmark",
        "Marta Oyelran,     person-marta-oyelaran",
        "harb,              organization-harbour-vane",
        "soren cafe,        organization-soren-cafe",
        "quillmark capital, organization-quillmark-capital",
        "Inkwell AG,        product-inkwell",
        "o'shea,            organization-oshea",
        "O’Shae Partners,   organization-oshea",
    })
    void putsTheBestMatchFirst(String asked, String expected) {
        assertThat(entities.search(asked, null, 10))
                .first()
                .extracting(EntityHit::id)
                .isEqualTo(new EntityId(expected));
    }

    @Test
    void searchesOneKindOnly() {
        assertThat(entities.search("oyelaran", EntityKind.PERSON, 10)).hasSize(2);
        assertThat(entities.search("oyelaran", EntityKind.PRODUCT, 10)).isEmpty();
        assertThat(entities.search("oyelaran", null, 1)).hasSize(1);
    }

    @Test
    void answersASearch() {
        assertThat(http.get().uri("/api/entities?q=inkwel&kind=product"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"items": [{"id": "product-inkwell", "kind": "PRODUCT", "name": "Inkwell", "aliases": [],
                          "mentionCount": 4}]}
                        """);
    }

    @Test
    void answersWithOneEntityByItsName() {
        assertThat(http.get().uri("/api/entities/{name}", "Quillmark Inc"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"id": "organization-quillmark", "kind": "ORGANIZATION", "name": "Quillmark",
                         "aliases": ["Quillmark Inc", "QM"], "mentionCount": 40, "eventCount": 0, "articleCount": 0}
                        """);
    }

    @Test
    void listsThoseWhomAnAmbiguousNameMayMean() {
        assertThat(http.get().uri("/api/entities/oyelaran"))
                .hasStatus(HttpStatus.CONFLICT)
                .hasContentType("application/problem+json")
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"type": "/problems/ambiguous-name", "title": "Several entities have this name", "status": 409,
                         "detail": "Several entities are called 'oyelaran'. Give the id of one of them.",
                         "instance": "/api/entities/oyelaran", "field": "entity",
                         "candidates": [{"id": "person-marta-oyelaran"}, {"id": "person-tunde-oyelaran"}]}
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/entities                     | 400 | bad-parameter     | q      | Give a name
            /api/entities?q=%20               | 400 | bad-parameter     | q      | Give a name
            /api/entities?q=x&kind=PLANET     | 400 | bad-parameter     | kind   | PERSON, ORGANIZATION, PRODUCT, PLACE
            /api/entities?q=x&limit=0         | 400 | bad-parameter     | limit  | from 1 to 500
            /api/entities?q=x&sort=name       | 400 | unknown-parameter | sort   | Give any of kind, knownAt, limit, q, validAt
            /api/entities/nobody              | 404 | unknown-entity    | entity | /api/entities?q=
            /api/entities/quillmark?at=2024   | 400 | unknown-parameter | at     | Give any of knownAt, validAt
            """)
    void namesTheFieldAndTheHint(String uri, int status, String type, String field, String hint) {
        assertThat(http.get().uri(URI.create(uri)))
                .hasStatus(status)
                .hasContentType("application/problem+json")
                .bodyJson()
                .hasPathSatisfying("$.type", at -> assertThat(at).isEqualTo("/problems/" + type))
                .hasPathSatisfying("$.field", at -> assertThat(at).isEqualTo(field))
                .hasPathSatisfying("$.hint", at -> assertThat(at).asString().contains(hint));
    }
}
