package dev.dateline.cli.extract;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleLine;
import dev.dateline.cli.run.ArticleInput;
import dev.dateline.cli.run.Output;
import dev.dateline.cli.run.ProgressLine;
import dev.dateline.cli.run.Settings;
import dev.dateline.evaluation.Evaluation;
import dev.dateline.evaluation.EvaluationReport;
import dev.dateline.evaluation.RuleFiles;
import dev.dateline.evaluation.SentenceEvaluation;
import dev.dateline.evaluation.line.InvalidInput;
import dev.dateline.evaluation.line.LabelledSentence;
import dev.dateline.extraction.ExtractionLines;
import dev.dateline.extraction.Extractor;
import dev.dateline.fact.claim.ArticleId;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code evaluate}: what an extractor reports, against what people say that the articles report. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures an extractor against a gold standard, without a database.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was measured", "1:it failed", "2:wrong arguments"},
        footer = {
            "",
            "A gold line is a line of extract, as a person would have written it; it may add altWhen, altKinds,"
                    + " altStatus, altManner, optional, optionalParticipants and salience. See docs/accuracy.md.",
            "",
            "Example:",
            "  java -jar dateline.jar evaluate --articles corpus/articles.jsonl \\",
            "    --gold corpus/gold.jsonl --traps corpus/traps.json"
        })
public final class EvaluateCommand implements Callable<Integer> {

    private final Settings settings;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--articles", paramLabel = "F", description = "JSON Lines of articles; may be given several times.")
    private List<String> articles = List.of();

    @Option(names = "--gold", paramLabel = "F", description = "JSON Lines of what they report, as often as --articles.")
    private List<Path> gold = List.of();

    @Option(
            names = "--sentences",
            paramLabel = "F",
            description = "Measure on single sentences instead: lines of KINDS, a tab and the sentence.")
    private @Nullable Path sentences;

    @Option(names = "--traps", paramLabel = "F", description = "Passages that must not yield certain events, as JSON.")
    private @Nullable Path traps;

    @Option(
            names = "--pred",
            paramLabel = "F",
            description = "Measure these lines of extract instead of reading the articles.")
    private @Nullable Path predictions;

    @Mixin
    private final ExtractorOptions extractors = new ExtractorOptions();

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Mixin
    private final Output out = new Output();

    @Option(names = "--by-rule", description = "List each rule of the offline extractor with its precision and recall.")
    private boolean byRule;

    @Option(
            names = "--write-precision",
            paramLabel = "FOLDER",
            description = "Write each rule's precision, as measured here, into the rule files of this folder.")
    private @Nullable Path ruleFiles;

    @Option(names = "--details", description = "List each miss and each false alarm.")
    private boolean details;

    public EvaluateCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() throws IOException {
        String report = report();
        try (PrintWriter output = out.open()) {
            output.print(report);
        }
        return 0;
    }

    private String report() throws IOException {
        try {
            return sentences == null ? ofArticles() : ofSentences(sentences);
        } catch (InvalidInput e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private String ofArticles() throws IOException {
        Evaluation evaluation = evaluation(standard());
        if (ruleFiles != null) {
            RuleFiles.write(ruleFiles, evaluation);
        }
        return EvaluationReport.of(evaluation, byRule, details);
    }

    private String ofSentences(Path file) throws IOException {
        List<LabelledSentence> labelled;
        try (Stream<String> lines = Files.lines(file)) {
            labelled = LabelledSentence.read(file.toString(), lines);
        }
        SentenceEvaluation evaluation = new SentenceEvaluation();
        try (OpenExtractor open = extractors.open(settings);
                ProgressLine progress = new ProgressLine("Extracting", labelled.size())) {
            Stream<ArticleLine> numbered =
                    labelled.stream().map(sentence -> new ArticleLine.Read(sentence.number(), article(sentence)));
            new Extractions(
                            open.extractor(),
                            threads.number(),
                            spec.commandLine().getErr())
                    .each(numbered, progress, extraction -> {
                        int number = Integer.parseInt(extraction.article().value());
                        evaluation.add(
                                labelled.get(number - 1),
                                extraction.claims().stream()
                                        .map(claim -> claim.event().kind())
                                        .collect(Collectors.toSet()));
                    });
        }
        return evaluation.report();
    }

    private static Article article(LabelledSentence sentence) {
        ArticleId id = new ArticleId(Integer.toString(sentence.number()));
        return new Article(id, null, null, null, null, null, sentence.text());
    }

    private Evaluation.Standard standard() throws IOException {
        if (articles.isEmpty() || gold.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Give --articles and --gold, or --sentences to measure on single sentences.");
        }
        String given = traps == null ? "[]" : Files.readString(traps);
        List<Article> read = new ArrayList<>();
        for (String file : articles) {
            read(file, read);
        }
        List<String> lines = new ArrayList<>();
        for (Path file : gold) {
            lines.addAll(Files.readAllLines(file));
        }
        String names = gold.stream().map(Path::toString).collect(Collectors.joining(", "));
        return Evaluation.Standard.read(read.stream(), names, lines.stream(), given);
    }

    private void read(String file, List<Article> read) throws IOException {
        try (ArticleInput source = ArticleInput.open(file)) {
            source.articles(settings).forEach(line -> {
                switch (line) {
                    case ArticleLine.Read article -> read.add(article.article());
                    case ArticleLine.Bad bad ->
                        spec.commandLine().getErr().println("line " + bad.number() + ": " + bad.problem());
                }
            });
        }
    }

    private Evaluation evaluation(Evaluation.Standard standard) throws IOException {
        if (predictions == null) {
            try (OpenExtractor open = extractors.open(settings)) {
                return standard.of(open.extractor().name(), extracted(standard.articles(), open.extractor()).stream());
            }
        }
        try (Stream<String> lines = Files.lines(predictions)) {
            return standard.of(predictions.toString(), lines);
        }
    }

    private List<String> extracted(List<Article> articles, Extractor extractor) {
        ExtractionLines lines = byRule || ruleFiles != null ? ExtractionLines.withRules() : new ExtractionLines();
        List<String> reports = new ArrayList<>();
        PrintWriter errors = spec.commandLine().getErr();
        try (ProgressLine progress = new ProgressLine("Extracting", articles.size())) {
            Extractions extractions = new Extractions(extractor, threads.number(), errors);
            Stream<ArticleLine> numbered = articles.stream().map(article -> new ArticleLine.Read(0, article));
            extractions.each(numbered, progress, extraction -> reports.add(lines.write(extraction)));
        }
        return reports;
    }
}
