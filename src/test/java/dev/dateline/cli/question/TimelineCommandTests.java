package dev.dateline.cli.question;

import static dev.dateline.fact.event.EventKind.FOUNDING;
import static dev.dateline.fact.event.EventKind.FUNDING_ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.Story;
import dev.dateline.cli.Commands;
import dev.dateline.cli.run.Settings;
import dev.dateline.fact.field.OwnField;
import dev.dateline.graph.derive.Facts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatelineTest
class TimelineCommandTests {

    @Autowired
    private Facts facts;

    @Autowired
    private ApplicationContext context;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void tellAStory() {
        record(new Story("cli-1", "The Ledger", "2021-06-02")
                .says(FOUNDING, "2019", "COMPANY Quillmark; FOUNDER Ada Lunt")
                .says(
                        FUNDING_ROUND,
                        "2021-05",
                        "COMPANY Quillmark; LEAD_INVESTOR Harbour Row",
                        own -> own.with(OwnField.SERIES, "A")));
        record(new Story("cli-2", "The Post", "2021-07-01")
                .says(FOUNDING, "2020", "COMPANY Quillmark; FOUNDER Ada Lunt"));
    }

    private void record(Story story) {
        facts.record(story.article(), story.extraction());
    }

    @Test
    void printsATableThatFitsTheTerminal() {
        assertThat(run("timeline", "quillmark")).isZero();
        assertThat(out.toString())
                .contains("Harbour Row led")
                .contains("2 sources")
                .contains("sources differ on when: ")
                .contains("2021-05 ");
        assertThat(out.toString().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(200));
    }

    @Test
    void printsTheItemsOfTheHttpInterface() {
        assertThat(run("timeline", "Quillmark", "--kind", "FUNDING_ROUND", "--format", "json"))
                .isZero();
        assertThat(out.toString()).contains("\"series\" : \"A\"").doesNotContain("FOUNDING\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        csv        | Harbour Row led
        jsonl      | "quote":"Harbour Row led
        jsonld     | "wasQuotedFrom"
        timelinejs | "display_date":"May 2021"
        ics        | DTSTART;VALUE=DATE:20210501
        """)
    void writesTheFormatsOfOtherTools(String format, String expected) {
        assertThat(run("timeline", "Quillmark", "--format", format)).isZero();
        assertThat(out.toString()).contains(expected);
    }

    @Test
    void leavesOutWhatWasNotYetPublished() {
        assertThat(run("timeline", "Quillmark", "--known-at", "2021-06-15")).isZero();
        assertThat(out.toString()).contains("Ada Lunt").doesNotContain("sources differ");
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        assertThat(run("timeline", "Nobody at all")).isEqualTo(1);
        assertThat(err.toString()).startsWith("dateline: ").contains("Nobody at all");
        assertThat(run("timeline", "Quillmark", "--kind", "WEDDING")).isEqualTo(2);
        assertThat(err.toString()).contains("--kind").contains("FUNDING_ROUND");
        assertThat(run("timeline", "Quillmark", "--review", "SURE")).isEqualTo(2);
        assertThat(err.toString()).contains("--review").contains("DOUBTFUL");
    }

    @Test
    void leavesOutWhatNobodyHasConfirmed() {
        assertThat(run("timeline", "Quillmark", "--review", "CONFIRMED")).isZero();
        assertThat(out.toString()).isBlank();
        assertThat(run("timeline", "Quillmark", "--review", "UNREVIEWED,DOUBTFUL"))
                .isZero();
        assertThat(out.toString()).contains("Quillmark");
    }

    private int run(String... words) {
        return Commands.commandLine(new Settings(List.of()), task -> task.applyAsInt(context))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }
}
