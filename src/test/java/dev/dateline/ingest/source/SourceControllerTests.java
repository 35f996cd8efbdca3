package dev.dateline.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatelineTest
@AutoConfigureMockMvc
class SourceControllerTests {

    private final MockMvcTester http;

    SourceControllerTests(@Autowired MockMvcTester http) {
        this.http = http;
    }

    @BeforeEach
    void empty() {
        SharedNeo4j.empty();
    }

    private MvcTestResult post(String body) {
        return http.post()
                .uri("/api/sources")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult patch(String address, String body) {
        return http.patch()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String location(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private String added() {
        return location(post("{\"address\": \"https://quay.example/feed\", \"outlet\": \"The Quay\"}"));
    }

    @Test
    void addsASourceOnceAndSaysWhereItIs() {
        MvcTestResult first = post("{\"address\": \" https://quay.example/feed \"}");
        assertThat(first).hasStatus(HttpStatus.CREATED).bodyJson().isLenientlyEqualTo("""
                {"address": "https://quay.example/feed", "everyMinutes": 30, "paused": false, "waiting": 0}""");
        MvcTestResult second = post("{\"address\": \"https://quay.example/feed\", \"everyMinutes\": 60}");
        assertThat(second)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("everyMinutes")
                .isEqualTo(30);
        assertThat(location(second)).isEqualTo(location(first));
        assertThat(http.get().uri(location(first)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("nextPollAt")
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    {}                                                              | bad-source | address
                    {"address": " "}                                                | bad-source | address
                    {"address": "quay.example"}                                     | bad-source | address
                    {"address": "ftp://quay.example/feed"}                          | bad-source | address
                    {"address": "https://quay.example:8443/feed"}                   | bad-source | address
                    {"address": "https://ada:secret@quay.example/feed"}             | bad-source | address
                    {"address": "https://quay.example/feed", "everyMinutes": 4}     | bad-source | everyMinutes
                    {"address": "https://quay.example/feed", "everyMinutes": 10081} | bad-source | everyMinutes
                    {"address": "https://quay.example/feed", "outlet": "a\\nb"}     | bad-source | outlet
                    {"address": "https://quay.example/feed", "every": 5}            | bad-body   | every
                    {"address": 7}                                                  | bad-body   | address
                    """)
    void refusesBadInputAndAddsNothing(String body, String type, String field) {
        MvcTestResult refused = post(body);
        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(refused).bodyJson().extractingPath("type").isEqualTo("/problems/" + type);
        assertThat(refused).bodyJson().extractingPath("field").isEqualTo(field);
        assertThat(http.get().uri("/api/sources"))
                .bodyJson()
                .extractingPath("items")
                .asArray()
                .isEmpty();
    }

    @Test
    void changesWhatIsGivenAndNothingElse() {
        String address = added();
        assertThat(patch(address, "{\"paused\": true}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"outlet\": \"The Quay\", \"everyMinutes\": 30, \"paused\": true}")
                .doesNotHavePath("nextPollAt");
        assertThat(patch(address, "{\"paused\": false, \"outlet\": \"\"}"))
                .bodyJson()
                .doesNotHavePath("outlet")
                .hasPath("nextPollAt");
        assertThat(patch(address, "{\"everyMinutes\": 1}")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(patch("/api/sources/none", "{}")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void listsPageByPage() {
        post("{\"address\": \"https://a.example/\"}");
        post("{\"address\": \"https://b.example/\"}");
        MvcTestResult first = http.get().uri("/api/sources?limit=1").exchange();
        assertThat(first).bodyJson().extractingPath("items[0].address").isEqualTo("https://a.example/");
        String next = JsonPath.read(content(first), "next");
        MvcTestResult second =
                http.get().uri("/api/sources?limit=1&cursor=" + next).exchange();
        assertThat(second).bodyJson().extractingPath("items[0].address").isEqualTo("https://b.example/");
        assertThat(second).bodyJson().doesNotHavePath("next");
    }

    private static String content(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    @Test
    void pollsAndDeletesWhatThereIs() {
        String address = added();
        assertThat(http.post().uri(address + "/poll")).hasStatus(HttpStatus.ACCEPTED);
        assertThat(http.delete().uri(address)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(http.delete().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.post().uri(address + "/poll")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void thePageShowsAFormAgainWithWhatWasWrong() {
        MvcTestResult refused = http.post()
                .uri("/sources")
                .formField("address", "ftp://quay.example/\"feed\"")
                .formField("everyMinutes", "soon")
                .exchange();
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(content(refused))
                .contains("This is not a number of minutes. Give a whole number.")
                .contains("value=\"ftp://quay.example/&quot;feed&quot;\"")
                .contains("aria-invalid=\"true\"");
    }

    @Test
    void thePageAddsChangesAndDeletes() {
        assertThat(http.post().uri("/sources").formField("address", "https://quay.example/<feed>"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(http.post().uri("/sources").formField("address", "https://quay.example/feed"))
                .hasRedirectedUrl("/sources?done=added");
        String id = JsonPath.read(content(http.get().uri("/api/sources").exchange()), "items[0].id");
        assertThat(http.post().uri("/sources/" + id).formField("paused", "true"))
                .hasRedirectedUrl("/sources?done=changed");
        assertThat(content(http.get().uri("/sources?done=changed").exchange()))
                .contains("The source is changed.", "https://quay.example/feed", "paused", "Go on");
        MvcTestResult refused =
                http.post().uri("/sources/" + id).formField("everyMinutes", "3").exchange();
        assertThat(content(refused)).contains("A source is not polled every 3 minutes.", "value=\"3\"");
        assertThat(http.post().uri("/sources/" + id + "/delete")).hasRedirectedUrl("/sources?done=deleted");
        assertThat(content(http.get().uri("/sources").exchange())).contains("There are no sources yet.");
    }
}
