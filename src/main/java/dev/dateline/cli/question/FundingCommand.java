package dev.dateline.cli.question;

import dev.dateline.cli.run.GraphAccess;
import dev.dateline.entities.Entities;
import dev.dateline.fact.value.Certainty;
import dev.dateline.funding.round.FundingRounds;
import dev.dateline.funding.round.Round;
import dev.dateline.funding.round.RoundPage;
import dev.dateline.funding.round.RoundParameters;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.headline.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code funding}: who led and joined which rounds, in the terminal. */
@Command(
        name = "funding",
        mixinStandardHelpOptions = true,
        description = "Prints funding rounds: who raised, who led, who else took part.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:rounds were found", "1:none was found, or it failed", "2:wrong arguments"},
        footer = {
            "",
            "Names and ids both work; a repeated option asks for all of its values.",
            "",
            "Examples:",
            "  java -jar dateline.jar funding --lead Coatue",
            "  java -jar dateline.jar funding --investor Coatue --led false --from 2022",
            "  java -jar dateline.jar funding --min-amount 50000000 --currency USD \\",
            "    --sort=-amount --format csv"
        })
public final class FundingCommand implements Callable<Integer> {

    private final GraphAccess graph;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--company", paramLabel = "NAME", description = "Who raised the money.")
    private @Nullable List<String> companies;

    @Option(names = "--lead", paramLabel = "NAME", description = "Who led the round.")
    private @Nullable List<String> leads;

    @Option(names = "--investor", paramLabel = "NAME", description = "Who took part, lead or not.")
    private @Nullable List<String> investors;

    @Option(names = "--led", paramLabel = "true|false", description = "Whether the investor led it.")
    private @Nullable String led;

    @Option(names = "--series", paramLabel = "SERIES", split = ",", description = "Such as A or Seed.")
    private @Nullable List<String> series;

    @Option(names = "--status", paramLabel = "STATUS", split = ",", description = "Such as HAPPENED or PLANNED.")
    private @Nullable List<String> statuses;

    @Option(names = "--min-amount", paramLabel = "N", description = "At least, in the round's own currency.")
    private @Nullable String minAmount;

    @Option(names = "--max-amount", paramLabel = "N", description = "At most, in the round's own currency.")
    private @Nullable String maxAmount;

    @Option(names = "--currency", paramLabel = "CODE", split = ",", description = "Such as USD.")
    private @Nullable List<String> currencies;

    @Option(names = "--sort", paramLabel = "KEY", description = "One of date, -date (the default), amount, -amount.")
    private @Nullable String sort;

    @Mixin
    private final PeriodOptions between = new PeriodOptions();

    @Mixin
    private final AsOfOptions clocks = new AsOfOptions();

    @Mixin
    private final FormatOption formatted = new FormatOption();

    public FundingCommand(GraphAccess graph) {
        this.graph = graph;
    }

    @Override
    public Integer call() {
        return graph.ask(this::print);
    }

    private int print(ApplicationContext context) {
        List<Round> rounds = rounds(context.getBean(FundingRounds.class), context.getBean(Entities.class));
        return new AnswerPrinter(spec, context)
                .write(formatted.format(), rounds, () -> sheet(rounds), "No such round is known.");
    }

    private List<Round> rounds(FundingRounds rounds, Entities entities) {
        List<Round> all = new ArrayList<>();
        String cursor = null;
        do {
            RoundPage page = rounds.page(asked(cursor).query(entities));
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    private RoundParameters asked(@Nullable String cursor) {
        return new RoundParameters(
                companies,
                leads,
                investors,
                led,
                series,
                statuses,
                between.from(),
                between.to(),
                minAmount,
                maxAmount,
                currencies,
                clocks.validAt(),
                clocks.knownAt(),
                sort,
                "500",
                cursor);
    }

    private AnswerTable sheet(List<Round> rounds) {
        boolean csv = formatted.format() == AnswerFormat.CSV;
        return new AnswerTable(
                List.of(
                        new AnswerTable.Heading("when", 13),
                        AnswerTable.Heading.flexible("company"),
                        new AnswerTable.Heading("series", 8),
                        new AnswerTable.Heading("raised", 14),
                        AnswerTable.Heading.flexible("led by"),
                        AnswerTable.Heading.flexible("with"),
                        new AnswerTable.Heading("sources", 9)),
                rounds.stream().map(round -> row(round, csv)).toList());
    }

    private static List<String> row(Round round, boolean csv) {
        boolean possibly = round.certainty() == Certainty.POSSIBLE && !csv;
        return List.of(
                possibly ? round.when() + " (possibly)" : round.when().edtf(),
                round.company().name(),
                Objects.requireNonNullElse(round.series(), ""),
                round.raised() == null ? "" : csv ? round.raised().toString() : Words.money(round.raised()),
                names(round.leads()),
                names(round.investors()),
                Integer.toString(round.sourceCount()));
    }

    private static String names(List<NamedEntity> entities) {
        return entities.stream().map(NamedEntity::name).collect(Collectors.joining(", "));
    }
}
