package dev.dateline.cli.store;

import dev.dateline.archive.Archive;
import dev.dateline.archive.GoldStandard;
import dev.dateline.cli.run.ProgressLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options of {@code export} that write what people decided about claims, for {@code evaluate}. */
final class GoldExport {

    @Option(
            names = "--gold",
            paramLabel = "F",
            description = {
                "Write only what people decided about claims, as a gold standard for 'evaluate'.",
                "Facts nobody has judged are optional in it: neither a miss nor a false alarm."
            })
    private @Nullable Path gold;

    @Option(
            names = "--articles",
            paramLabel = "F",
            description = "With --gold: where the articles go; by default beside it, as F.articles.jsonl.")
    private @Nullable Path articles;

    boolean isAsked() {
        return gold != null;
    }

    int write(ApplicationContext context, CommandSpec spec) {
        Path standard = gold == null ? Path.of("gold.jsonl") : gold;
        Path texts = articles == null ? Path.of(standard + ".articles.jsonl") : articles;
        try (ProgressLine progress = new ProgressLine(
                        "Exporting", context.getBean(Archive.class).size());
                PrintWriter out = new PrintWriter(Files.newBufferedWriter(standard));
                PrintWriter read = new PrintWriter(Files.newBufferedWriter(texts))) {
            int count = context.getBean(GoldStandard.class).write(out, read, progress::step);
            if (out.checkError() || read.checkError()) {
                throw new IOException("Not everything could be written.");
            }
            String noun = count == 1 ? " article" : " articles";
            spec.commandLine().getErr().println(count + noun + " with decisions written.");
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
