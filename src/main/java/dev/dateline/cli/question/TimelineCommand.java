package dev.dateline.cli.question;

import dev.dateline.cli.run.GraphAccess;
import dev.dateline.entities.Entities;
import dev.dateline.entities.EntityCard;
import dev.dateline.export.TimelineFiles;
import dev.dateline.fact.claim.ReviewState;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.question.Choices;
import dev.dateline.timeline.query.Order;
import dev.dateline.timeline.query.TimelineQuery;
import dev.dateline.timeline.read.TimelineItem;
import dev.dateline.timeline.read.TimelinePage;
import dev.dateline.timeline.read.Timelines;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code timeline}: what happened to somebody, in the terminal. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "Prints the timeline of a person, an organization or a product.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was printed, even if empty", "1:it failed", "2:wrong arguments"},
        footer = {
            "",
            "Examples:",
            "  java -jar dateline.jar timeline \"Stability AI\"",
            "  java -jar dateline.jar timeline \"Stability AI\" --kind FUNDING_ROUND \\",
            "    --format json",
            "  java -jar dateline.jar timeline \"Stability AI\" --format csv > stability-ai.csv",
            "  java -jar dateline.jar timeline \"Stability AI\" --from 2022-01 \\",
            "    --known-at 2023-01-31"
        })
public final class TimelineCommand implements Callable<Integer> {

    private static final int PAGE = 500;

    /** How the timeline is written. */
    enum Format {
        TEXT,
        JSON,
        CSV,
        JSONL,
        JSONLD,
        TIMELINEJS,
        ICS
    }

    private final GraphAccess graph;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "The name or the id of an entity.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = "Only these kinds of event; POSITION, a post that is held, only if given here.")
    private @Nullable List<String> kinds;

    @Option(
            names = "--review",
            paramLabel = "STATE",
            split = ",",
            description = "Only what is CONFIRMED by a person, UNREVIEWED or DOUBTFUL.")
    private @Nullable List<String> reviews;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Format format;

    @Mixin
    private final PeriodOptions between = new PeriodOptions();

    @Mixin
    private final AsOfOptions clocks = new AsOfOptions();

    public TimelineCommand(GraphAccess graph) {
        this.graph = graph;
    }

    @Override
    public Integer call() {
        return graph.ask(this::print);
    }

    private int print(ApplicationContext context) {
        Entities entities = context.getBean(Entities.class);
        EntityId entity = entities.resolve(name);
        EntityCard card = entities.card(entity);
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> out.print(new TimelineText(spec.usageMessage().width()).table(items(context, entity)));
            case JSON ->
                out.println(context.getBean(JsonMapper.class)
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(Map.of("entity", card, "items", items(context, entity))));
            case CSV, JSONL, JSONLD, TIMELINEJS, ICS ->
                write(context.getBean(TimelineFiles.class), card.entity().name(), entity, out);
        }
        out.flush();
        return 0;
    }

    private void write(TimelineFiles files, String title, EntityId entity, PrintWriter out) {
        try {
            files.write(format.name(), title, query(entity, null), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<TimelineItem> items(ApplicationContext context, EntityId entity) {
        Timelines timelines = context.getBean(Timelines.class);
        List<TimelineItem> items = new ArrayList<>();
        String cursor = null;
        do {
            TimelinePage page = timelines.page(query(entity, cursor));
            items.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return items;
    }

    private TimelineQuery query(EntityId entity, @Nullable String cursor) {
        return new TimelineQuery(
                List.of(entity),
                Choices.several("--kind", kinds, EventKind.class),
                Set.of(),
                Set.of(),
                between.period(),
                Set.of(),
                1,
                Choices.several("--review", reviews, ReviewState.class),
                clocks.asOf(),
                Order.ASC,
                PAGE,
                cursor);
    }
}
