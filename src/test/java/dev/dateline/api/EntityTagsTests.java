package dev.dateline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.Story;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.OwnField;
import dev.dateline.graph.derive.Facts;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatelineTest
@AutoConfigureMockMvc
class EntityTagsTests {

    private static final String TIMELINE = "/api/entities/quillmark/timeline";

    @Autowired
    MockMvcTester http;

    @Autowired
    Facts facts;

    @BeforeAll
    static void record(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
    }

    private MvcTestResult get(String path, String accept, String tag) {
        return http.get()
                .uri(path)
                .header(HttpHeaders.ACCEPT, accept)
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange();
    }

    private String tag(String path) {
        MvcTestResult answer = get(path, "application/json", "\"none\"");
        assertThat(answer).hasStatusOk().hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        String tag = Objects.requireNonNull(answer.getResponse().getHeader(HttpHeaders.ETAG));
        assertThat(tag).startsWith("W/\"");
        return tag;
    }

    @Test
    void sendNothingTwice() {
        String tag = tag(TIMELINE);
        assertThat(tag(TIMELINE)).isEqualTo(tag);
        assertThat(get(TIMELINE, "application/json", tag))
                .hasStatus(HttpStatus.NOT_MODIFIED)
                .body()
                .isEmpty();
        assertThat(get(TIMELINE, "application/*", tag)).hasStatusOk();
    }

    @Test
    void changeWithEveryWrite() {
        String before = tag(TIMELINE);
        Story story = new Story("tags-1", "The Post", "2024-05-01")
                .says(EventKind.LAYOFF, "2024-04", "COMPANY Quillmark", own -> own.with(OwnField.HEADCOUNT, 20L));
        facts.record(story.article(), story.extraction());
        assertThat(get(TIMELINE, "application/json", before)).hasStatusOk();
        String after = tag(TIMELINE);
        assertThat(after).isNotEqualTo(before);
        assertThat(facts.remove(story.article().id())).isTrue();
        assertThat(tag(TIMELINE)).isNotEqualTo(after);
    }

    @Test
    void areNoneOfProblemsAndOfTheWorkUnderWay() {
        assertThat(get("/api/entities/nobody", "*/*", "\"none\""))
                .hasStatus(HttpStatus.NOT_FOUND)
                .doesNotContainHeader(HttpHeaders.ETAG);
        assertThat(get("/api/ingest", "*/*", "\"none\"")).hasStatusOk().doesNotContainHeader(HttpHeaders.ETAG);
    }
}
