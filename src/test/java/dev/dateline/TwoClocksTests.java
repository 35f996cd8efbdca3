package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.dateline.graph.derive.Facts;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every question can be asked as of a day in the world and as of a day of knowledge. */
@DatelineTest
@AutoConfigureMockMvc
class TwoClocksTests {

    /** What is read here is no fact about the world: texts as they came in, forms, how far the work is, its history. */
    private static final Set<String> TIMELESS = Set.of(
            "/api/articles",
            "/api/articles/{id}",
            "/api/articles/{id}/progress",
            "/api/audit",
            "/api/export",
            "/api/ingest",
            "/api/disputes",
            "/api/entities/{entity}/explanation",
            "/api/entities/{entity}/history",
            "/api/sources",
            "/api/sources/{id}",
            "/articles",
            "/articles/new",
            "/articles/{article}/claims/new",
            "/articles/{id}",
            "/changes",
            "/claims/{claim}/edit",
            "/problems",
            "/problems/{name}",
            "/sources",
            "/status",
            "/suggestions");

    @Autowired
    MockMvcTester http;

    @BeforeAll
    static void aWorld(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
    }

    @Test
    void everyReadTakesBoth(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        Set<String> lacking = new TreeSet<>();
        mapping.getHandlerMethods().forEach((request, method) -> {
            if (isRead(request, method) && !parameters(method).containsAll(Set.of("validAt", "knownAt"))) {
                lacking.addAll(request.getPatternValues());
            }
        });
        lacking.removeAll(TIMELESS);
        lacking.removeIf(path -> path.contains("/review") || path.contains("judgements"));
        assertThat(lacking).as("reads that lack validAt or knownAt").isEmpty();
    }

    private static boolean isRead(RequestMappingInfo request, HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("dev.dateline")
                && request.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    private static Set<String> parameters(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(TwoClocksTests::names)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(MethodParameter parameter) {
        if (parameter.getParameterType().isRecord()) {
            return Arrays.stream(parameter.getParameterType().getRecordComponents())
                    .map(component -> component.getName());
        }
        return parameter.hasParameterAnnotation(RequestParam.class)
                ? Stream.of(parameter.getParameter().getName())
                : Stream.of();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/entities?q=quillmark",
                "/api/entities/quillmark/timeline?",
                "/api/timeline?entity=quillmark&entity=inkstone",
                "/api/timeline?",
                "/api/entities/quillmark/positions?",
                "/api/entities/quillmark/relationships?",
                "/api/funding-rounds?lead=Harbour Vane",
                "/api/funding-totals?by=investor",
                "/api/entities/Harbour Vane/co-investors?",
                "/api/common-investors?company=quillmark&company=inkstone",
                "/api/paths?from=Ada Lind&to=Elm Ventures"
            })
    void nothingIsToldOfADayBeforeItWasKnownOrTrue(String question) {
        assertThat(items(question)).isNotEmpty();
        assertThat(items(question + "&knownAt=2021-01-01")).isEmpty();
        assertThat(items(question + "&validAt=2000-01-01")).isEmpty();
    }

    @Test
    void theGraphAroundSomebodyGrowsWithBoth() {
        String graph = "/api/entities/quillmark/graph?";
        assertThat(JsonPath.<List<Object>>read(get(graph), "edges")).isNotEmpty();
        assertThat(JsonPath.<List<Object>>read(get(graph + "knownAt=2021-01-01"), "edges"))
                .isEmpty();
        assertThat(JsonPath.<List<Object>>read(get(graph + "validAt=2000-01-01"), "edges"))
                .isEmpty();
    }

    @Test
    void aCardCountsWhatWasKnownAndHadHappened() {
        String card = "/api/entities/quillmark?";
        assertThat(JsonPath.<Integer>read(get(card), "eventCount")).isEqualTo(9);
        assertThat(JsonPath.<Integer>read(get(card + "knownAt=2021-03-10"), "eventCount"))
                .isEqualTo(2);
        assertThat(JsonPath.<Integer>read(get(card + "knownAt=2021-03-10"), "articleCount"))
                .isEqualTo(1);
        assertThat(JsonPath.<Integer>read(get(card + "validAt=2018-12-31"), "eventCount"))
                .isZero();
    }

    @Test
    void anEventIsUnknownBeforeItsFirstReport() {
        String id = JsonPath.read(get("/api/entities/quillmark/timeline?kind=LAWSUIT"), "items[0].id");
        String event = "/api/events/" + id;
        assertThat(http.get().uri(event + "?knownAt=2023-06-05")).hasStatusOk();
        assertThat(http.get().uri(event + "?knownAt=2023-06-04")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(JsonPath.<String>read(get(event + "?validAt=2023-01-31"), "certainty"))
                .isEqualTo("NO");
    }

    private List<Object> items(String question) {
        return JsonPath.read(get(question), "items");
    }

    private String get(String address) {
        byte[] body = http.get().uri(address).exchange().getResponse().getContentAsByteArray();
        return new String(body, StandardCharsets.UTF_8);
    }
}
