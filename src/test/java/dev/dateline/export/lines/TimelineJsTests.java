package dev.dateline.export.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dateline.export.SampleEvents;
import dev.dateline.page.Labels;
import dev.dateline.timeline.read.EventDetail;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringJUnitConfig({TimelineJs.class, Labels.class, JsonMapper.class})
class TimelineJsTests {

    @Autowired
    TimelineJs format;

    private final JsonMapper json = new JsonMapper();

    private JsonNode readBack(EventDetail... events) throws IOException {
        String text = SampleEvents.written(format, events);
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("timelinejs.schema.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(file);
            assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
        }
        return json.readTree(text);
    }

    private JsonNode slide(EventDetail event) throws IOException {
        return readBack(event).get("events").get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
        2022-10-17      | {"year":2022,"month":10,"day":17} | -                        | 17 October 2022
        2022-10         | {"year":2022,"month":10}          | -                        | October 2022
        2019            | {"year":2019}                     | -                        | 2019
        2019~           | {"year":2019}                     | -                        | about 2019
        198X            | {"year":1980}                     | {"year":1989}            | the 1980s
        2022-34         | {"year":2022,"month":4}           | {"year":2022,"month":6}  | Q2 2022
        2023-10/2024-03 | {"year":2023,"month":10}          | {"year":2024,"month":3}  | between October 2023 and March 2024
        ../2024-03-24   | {"year":2024,"month":3,"day":24}  | -                        | by 24 March 2024
        2024-04-10/..   | {"year":2024,"month":4,"day":10}  | -                        | from 10 April 2024
        """)
    void drawsADateNoMorePreciseThanItIs(String edtf, String start, @Nullable String end, String shown)
            throws IOException {
        JsonNode slide = slide(SampleEvents.dated(edtf));
        assertThat(slide.get("start_date")).isEqualTo(json.readTree(start));
        assertThat(slide.has("end_date")).isEqualTo(end != null);
        if (end != null) {
            assertThat(slide.get("end_date")).isEqualTo(json.readTree(end));
        }
        assertThat(slide.get("display_date").asString()).isEqualTo(shown);
    }

    @Test
    void showsTheEvidence() throws IOException {
        JsonNode slide = slide(SampleEvents.dated("2022"));
        assertThat(slide.get("text").get("text").asString())
                .isEqualTo("<blockquote>The Pen is out.</blockquote>"
                        + "<p><a href=\"https://news.example/1\">The Ledger, 2022-10-18</a></p>");
        assertThat(slide.get("unique_id").asString()).isEqualTo("event-1");
        assertThat(slide.get("group").asString()).isEqualTo("Business");
    }

    @Test
    void saysAsOfWhenItIsTold() throws IOException {
        JsonNode title = readBack().get("title").get("text");
        assertThat(title.get("headline").asString()).isEqualTo("Quillmark");
        assertThat(title.get("text").asString()).contains("1 June 2024").contains("31 May 2024");
    }

    @Test
    void letsNoMarkupThrough() throws IOException {
        JsonNode text = slide(SampleEvents.event(
                        "e1",
                        "2022",
                        "<img src=x onerror=alert(1)>",
                        "<script>alert(1)</script>",
                        "javascript:alert(1)"))
                .get("text");
        assertThat(text.get("headline").asString()).isEqualTo("&lt;img src=x onerror=alert(1)&gt;");
        assertThat(text.get("text").asString()).doesNotContain("<script").doesNotContain("javascript:");
    }
}
