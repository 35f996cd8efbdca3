package dev.dateline.export.csv;

import dev.dateline.export.format.Sources;
import dev.dateline.fact.claim.Conflict;
import dev.dateline.page.Labels;
import dev.dateline.question.AsOf;
import dev.dateline.timeline.read.EventDetail;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of a timeline: one row an event, with the first report in columns of its own and the others in one. */
final class EventColumns {

    private static final List<CsvColumn<EventDetail>> WHAT = List.of(
            new CsvColumn<>("id", event -> event.item().id()),
            new CsvColumn<>("kind", event -> event.item().kind()),
            new CsvColumn<>("status", event -> event.item().status()),
            new CsvColumn<>("date", event -> event.item().when().edtf()),
            new CsvColumn<>("earliest", event -> event.item().when().earliest()),
            new CsvColumn<>("latest", event -> event.item().when().latest()),
            new CsvColumn<>("date_basis", event -> event.item().when().basis()),
            new CsvColumn<>("certainty", event -> event.item().certainty()),
            new CsvColumn<>("headline", event -> event.item().headline()),
            new CsvColumn<>("participants", EventColumns::participants),
            new CsvColumn<>("participant_ids", EventColumns::participantIds));

    private static final List<CsvColumn<EventDetail>> WHO_SAYS_SO = List.of(
            new CsvColumn<>("claims", event -> event.item().claimCount()),
            new CsvColumn<>("sources", event -> event.item().sourceCount()),
            new CsvColumn<>("first_published", Sources::firstPublished),
            new CsvColumn<>("last_published", Sources::lastPublished),
            new CsvColumn<>("quote", event -> Sources.first(event).evidence().quote()),
            new CsvColumn<>("source", event -> Sources.first(event).article().outlet()),
            new CsvColumn<>(
                    "source_title", event -> Sources.first(event).article().title()),
            new CsvColumn<>(
                    "source_url", event -> Sources.first(event).article().url()),
            new CsvColumn<>(
                    "source_published", event -> Sources.first(event).article().publishedAt()),
            new CsvColumn<>(
                    "attributed_to",
                    event -> String.join("; ", Sources.first(event).attributedTo())),
            new CsvColumn<>("other_reports", EventColumns::otherReports));

    private EventColumns() {}

    /** All columns of a timeline as of these days. */
    static List<CsvColumn<EventDetail>> of(AsOf asOf, Labels labels) {
        List<CsvColumn<EventDetail>> columns = new ArrayList<>(WHAT);
        columns.addAll(CsvColumn.of(event -> event.item().own(), DetailColumns.ALL));
        columns.addAll(ofSources(asOf, labels));
        return List.copyOf(columns);
    }

    /** Those of them that say who says so, on what they differ, and as of which days. */
    static List<CsvColumn<EventDetail>> ofSources(AsOf asOf, Labels labels) {
        List<CsvColumn<EventDetail>> columns = new ArrayList<>(WHO_SAYS_SO);
        columns.add(new CsvColumn<>("conflicts", event -> conflicts(event.item().conflicts(), labels)));
        columns.add(new CsvColumn<>("valid_at", event -> asOf.validAt()));
        columns.add(new CsvColumn<>("known_at", event -> asOf.knownAt()));
        return List.copyOf(columns);
    }

    private static String participants(EventDetail event) {
        return event.item().participants().stream()
                .map(part -> part.role() + ": " + part.entity().name())
                .collect(Collectors.joining("; "));
    }

    private static String participantIds(EventDetail event) {
        return event.item().participants().stream()
                .map(part -> part.entity().id().value())
                .collect(Collectors.joining("; "));
    }

    private static String otherReports(EventDetail event) {
        return event.claims().stream().skip(1).map(Sources::cited).collect(Collectors.joining("\n"));
    }

    /** "raised: $101 million / $90 million": the value shown comes first. */
    private static String conflicts(List<Conflict> conflicts, Labels labels) {
        return conflicts.stream()
                .map(conflict -> conflict.field() + ": " + values(conflict, labels))
                .collect(Collectors.joining("; "));
    }

    private static String values(Conflict conflict, Labels labels) {
        return conflict.values().stream()
                .map(said -> conflict.field().equals("when")
                        ? said.value().toString()
                        : labels.value(conflict.field(), said.value()))
                .collect(Collectors.joining(" / "));
    }
}
