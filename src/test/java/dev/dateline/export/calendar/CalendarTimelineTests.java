package dev.dateline.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.SampleEvents;
import dev.dateline.page.Labels;
import dev.dateline.timeline.read.EventDetail;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig({CalendarTimeline.class, Labels.class})
class CalendarTimelineTests {

    @Autowired
    CalendarTimeline format;

    private Calendar readBack(EventDetail... events) throws IOException, ParserException {
        String text = SampleEvents.written(format, events);
        assertThat(text.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar;
    }

    private VEvent event(EventDetail event) throws IOException, ParserException {
        return (VEvent) readBack(event).getComponents("VEVENT").getFirst();
    }

    private static @Nullable String value(VEvent event, String name) {
        return event.getProperty(name).map(property -> property.getValue()).orElse(null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        2022-10-17          | 20221017 | -        | Quillmark released the Pen
        2022-10             | 20221001 | 20221101 | Quillmark released the Pen (October 2022)
        2019                | 20190101 | 20200101 | Quillmark released the Pen (2019)
        2019~               | 20190101 | 20200101 | Quillmark released the Pen (about 2019)
        2023-10/2024-03     | 20231001 | 20240401 | Quillmark released the Pen (between October 2023 and March 2024)
        ../2024-03-24       | 20240324 | -        | Quillmark released the Pen (by 24 March 2024)
        2024-04-10/..       | 20240410 | -        | Quillmark released the Pen (from 10 April 2024)
        """)
    void takesAllDaysOnWhichItCanHaveBeen(String edtf, String start, @Nullable String end, String summary)
            throws IOException, ParserException {
        VEvent event = event(SampleEvents.dated(edtf));
        assertThat(value(event, "DTSTART")).isEqualTo(start);
        assertThat(event.getProperty("DTSTART")
                        .orElseThrow()
                        .getParameter("VALUE")
                        .orElseThrow()
                        .getValue())
                .isEqualTo("DATE");
        assertThat(value(event, "DTEND")).isEqualTo(end);
        assertThat(value(event, "SUMMARY")).isEqualTo(summary);
        assertThat(value(event, "X-DATELINE-EDTF")).isEqualTo(edtf);
        assertThat(value(event, "DTSTAMP")).isEqualTo("20221018T000000Z");
    }

    @Test
    void keepsEveryTextThroughFoldingAndEscaping() throws IOException, ParserException {
        String quote = "One, two; \"three\" \\ four — " + "ünïcödé 𝒳 ".repeat(30) + "ÿ";
        VEvent event =
                event(SampleEvents.event("e,1;x", "2022-10-17", "A, B; C\\n", quote, "https://news.example/?a=1;b,2"));
        assertThat(value(event, "SUMMARY")).isEqualTo("A, B; C\\n");
        assertThat(value(event, "UID")).isEqualTo("e,1;x@dateline");
        assertThat(value(event, "DESCRIPTION"))
                .isEqualTo("17 October 2022 (2022-10-17)\n“" + quote
                        + "” (The Ledger, 2022-10-18, https://news.example/?a=1;b,2)");
    }

    @Test
    void endsNoLineWhereSomeReadersWould() throws IOException {
        String headline = "Mill\u0085END:VEVENT\u2028sold\u000B to\u000Ca cook\u009B";
        assertThat(SampleEvents.written(format, SampleEvents.event("e1", "2022", headline, "Sold.", null)))
                .contains("Mill\\nEND:VEVENT\\nsold\\n to\\na cook")
                .doesNotContainPattern("[\u0085\u2028\u000B\u000C\u009B]");
    }

    @Test
    void smugglesNoLineIn() throws IOException, ParserException {
        Calendar calendar = readBack(SampleEvents.event(
                "e1",
                "2022",
                "Fine\r\nEND:VEVENT\r\nBEGIN:VEVENT\rX:1\n\u0000",
                "A\r\nATTACH:file:///etc/passwd",
                null));
        assertThat(calendar.getComponents("VEVENT")).hasSize(1);
        assertThat(((VEvent) calendar.getComponents("VEVENT").getFirst()).getProperty("ATTACH"))
                .isEmpty();
    }

    @Test
    void saysAsOfWhenItIsTold() throws IOException, ParserException {
        Calendar calendar = readBack(SampleEvents.dated("2022"), SampleEvents.dated("2023"));
        assertThat(calendar.getComponents("VEVENT")).hasSize(2);
        assertThat(List.of("X-WR-CALNAME", "X-DATELINE-VALID-AT", "X-DATELINE-KNOWN-AT"))
                .map(name -> calendar.getProperty(name).orElseThrow().getValue())
                .containsExactly(
                        "Quillmark",
                        LocalDate.of(2024, 6, 1).toString(),
                        LocalDate.of(2024, 5, 31).toString());
    }
}
