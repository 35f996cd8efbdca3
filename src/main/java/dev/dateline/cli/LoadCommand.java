package dev.dateline.cli;

import dev.dateline.table.TableField;
import dev.dateline.table.TableKind;
import dev.dateline.table.TableLoader;
import dev.dateline.table.TableSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code load}: a dated table into the graph, as claims of its source. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Puts a dated table (CSV with a header, also .gz) into the graph, as claims of its source.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every row is in", "1:a row was rejected, or it failed", "2:wrong arguments"},
        footer = {
            "",
            "Fields: company investors leads acquirer target person organization title date amount currency",
            "series price url source. A column with such a name needs no --map. Several names in one cell",
            "stand between semicolons. Dates are ISO 8601 or EDTF: 2021-04-05, 2021-04, 2021.",
            "",
            "Rows that cannot be taken in go to FILE.rejects with line and reason. Run it again after an",
            "interruption, or with the rows corrected: what is in already stays as it is.",
            "",
            "Example:",
            "  java -jar dateline.jar load --kind funding-rounds rounds.csv.gz \\",
            "    --map name=company --map raised=amount --currency USD"
        })
final class LoadCommand implements Callable<Integer> {

    private final Graph graph;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The table.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private TableKind kind;

    @Option(names = "--map", paramLabel = "COLUMN=FIELD", description = "Which field a column says.")
    private Map<String, TableField> columns = Map.of();

    @Option(names = "--source", paramLabel = "NAME", description = "Whose claims these are; the name of the file.")
    private @Nullable String source;

    @Option(names = "--currency", paramLabel = "CODE", description = "The currency of amounts, as USD.")
    private String currency = "";

    @Option(names = "--year-only-january", description = "1 January stands for a year of which no day is known.")
    private boolean yearOnlyJanuary;

    @Option(names = "--published", paramLabel = "DATE", description = "The day from which it counts as known; today.")
    private @Nullable LocalDate published;

    LoadCommand(Graph graph) {
        this.graph = graph;
    }

    @Override
    public Integer call() {
        if (!Files.isReadable(file)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + file + " to read.");
        }
        return graph.ask(this::load);
    }

    private int load(ApplicationContext context) {
        TableSettings settings = new TableSettings(kind, columns, sourceName(), currency, yearOnlyJanuary, published);
        try (Progress progress = new Progress("Loading", -1);
                TableRejects rejects = new TableRejects(file, progress);
                Reader table = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            TableLoader.Outcome outcome = context.getBean(TableLoader.class).load(table, settings, rejects);
            spec.commandLine()
                    .getErr()
                    .println(outcome.in() + (outcome.in() == 1 ? " row loaded, " : " rows loaded, ")
                            + (outcome.in() - outcome.fresh()) + " of them stored before"
                            + (outcome.rejected() == 0
                                    ? "."
                                    : "; " + outcome.rejected() + " rejected, see " + rejects.file() + "."));
            return outcome.rejected() == 0 ? 0 : 1;
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String sourceName() {
        return source != null ? source : file.getFileName().toString().replaceFirst("(\\.csv)?(\\.gz)?$", "");
    }

    private InputStream open() throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }
}
