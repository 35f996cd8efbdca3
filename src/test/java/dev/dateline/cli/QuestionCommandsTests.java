package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.cli.run.Settings;
import dev.dateline.graph.derive.Facts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** {@code funding} and {@code path}. */
@DatelineTest
class QuestionCommandsTests {

    @Autowired
    private ApplicationContext context;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void record(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
    }

    private CommandLine commandLine() {
        return Commands.commandLine(new Settings(List.of()), task -> task.applyAsInt(context))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
    }

    private int run(String... words) {
        return commandLine().execute(words);
    }

    @Test
    void fundingIsATableThatFitsTheTerminal() {
        int code = commandLine()
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(80)
                .execute("funding", "--lead", "Elm Ventures", "--sort", "date");
        assertThat(code).isZero();
        assertThat(out.toString().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80))
                .hasSizeGreaterThan(3);
        assertThat(out.toString())
                .containsSubsequence(
                        "2021-04", "Inkstone", "A", "€20 million", "2022-10-17", "Quillmark", "$101 million");
    }

    @Test
    void fundingIsCsvForASpreadsheet() {
        assertThat(run("funding", "--investor", "Harbour Vane", "--led", "false", "--format", "csv"))
                .isZero();
        assertThat(out.toString()).isEqualTo("""
            \uFEFFwhen,company,series,raised,led by,with,sources\r
            2021-04,Inkstone,A,EUR 20000000,Elm Ventures,Harbour Vane,1\r
            """);
    }

    @Test
    void fundingIsTheItemsOfTheHttpInterface() {
        assertThat(run("funding", "--company", "Quillmark", "--format", "json")).isZero();
        assertThat(new JsonMapper()
                        .readTree(out.toString())
                        .at("/items/0/leads/1/name")
                        .asString())
                .isEqualTo("Elm Ventures");
    }

    @Test
    void pathSaysThroughWhichEvents() {
        assertThat(run("path", "Pixel Archive", "Harbour Vane", "--limit", "1", "--format", "csv"))
                .isZero();
        assertThat(out.toString().lines())
                .hasSize(3)
                .contains("1,Pixel Archive,2023-02,Pixel Archive sued Quillmark in the UK over copyright,Quillmark");
        assertThat(run("path", "Pixel Archive", "Paperloom")).isZero();
        assertThat(out.toString()).contains("Paperloom");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 140})
    void tablesFitEveryTerminal(int width) {
        for (String words : List.of("path;Pixel Archive;Harbour Vane", "funding", "timeline;Quillmark")) {
            out.getBuffer().setLength(0);
            assertThat(commandLine()
                            .setUsageHelpAutoWidth(false)
                            .setUsageHelpWidth(width)
                            .execute(words.split(";")))
                    .isZero();
            assertThat(out.toString().lines())
                    .as("%s in %d columns", words, width)
                    .hasSizeGreaterThan(2)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
        }
    }

    @Test
    void pathIsARowAStep() {
        assertThat(run("path", "Pixel Archive", "Harbour Vane", "--limit", "2", "--format", "csv"))
                .isZero();
        List<String> rows = out.toString().lines().toList();
        assertThat(rows.getFirst()).isEqualTo("\uFEFFway,from,when,event,to");
        assertThat(rows).anyMatch(row -> row.startsWith("1,Pixel Archive,2023-02,"));
        assertThat(rows).anyMatch(row -> row.startsWith("2,Quillmark,2022-10-17,") && row.endsWith(",Harbour Vane"));
        out.getBuffer().setLength(0);
        assertThat(commandLine()
                        .setUsageHelpAutoWidth(false)
                        .setUsageHelpWidth(140)
                        .execute("path", "Pixel Archive", "Harbour Vane", "--limit", "1"))
                .isZero();
        assertThat(out.toString().lines().toList().get(1))
                .contains("Pixel Archive", "2023-02", "Pixel Archive sued Quillmark in the UK over copyright")
                .endsWith("Quillmark");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        path;Pixel Archive;Harbour Vane;--exclude;Quillmark | 1 | No connection is known
        path;Pixel Archive;Nobody at all                    | 1 | Nobody at all
        path;Pixel Archive                                  | 2 | TO
        path;Pixel Archive;Harbour Vane;--max-length;x      | 2 | --max-length is 'x'
        path;Pixel Archive;Harbour Vane;--format;pdf        | 2 | --format
        funding;--lead;Oakhurst Capital                     | 1 | No such round
        funding;--min-amount;lots                           | 2 | --min-amount is 'lots'
        funding;--colour;red                                | 2 | --colour
        timeline;Quillmark;--kind;WEDDING                   | 2 | --kind is 'WEDDING'
        """)
    void exitCodesAndWordsSayWhatIsWrong(String words, int code, String said) {
        assertThat(run(words.split(";"))).as(words).isEqualTo(code);
        assertThat(err.toString()).contains(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeline",
                "funding",
                "path",
                "extract",
                "ingest",
                "resolve",
                "evaluate",
                "mcp",
                "export",
                "import",
                "rebuild"
            })
    void helpHasExamples(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Example").contains("dateline.jar").contains("Exit codes:");
    }

    @Test
    void aShellCanComplete() {
        assertThat(run("generate-completion")).isZero();
        assertThat(out.toString())
                .contains("complete -F _complete_dateline")
                .contains("--exclude-subkind", "--min-amount", "TEXT");
    }
}
