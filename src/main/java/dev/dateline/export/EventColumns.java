package dev.dateline.export;

import dev.dateline.fact.Conflict;
import dev.dateline.page.Labels;
import dev.dateline.question.AsOf;
import dev.dateline.timeline.EventDetail;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of a timeline: one row an event, with the first report in columns of its own and the others in one. */
final class EventColumns {

    private static final List<Column<EventDetail>> WHAT = List.of(
            new Column<>("id", event -> event.item().id()),
            new Column<>("kind", event -> event.item().kind()),
            new Column<>("status", event -> event.item().status()),
            new Column<>("date", event -> event.item().when().edtf()),
            new Column<>("earliest", event -> event.item().when().earliest()),
            new Column<>("latest", event -> event.item().when().latest()),
            new Column<>("date_basis", event -> event.item().when().basis()),
            new Column<>("certainty", event -> event.item().certainty()),
            new Column<>("headline", event -> event.item().headline()),
            new Column<>("participants", EventColumns::participants),
            new Column<>("participant_ids", EventColumns::participantIds));

    private static final List<Column<EventDetail>> WHO_SAYS_SO = List.of(
            new Column<>("claims", event -> event.item().claimCount()),
            new Column<>("sources", event -> event.item().sourceCount()),
            new Column<>("first_published", Sources::firstPublished),
            new Column<>("last_published", Sources::lastPublished),
            new Column<>("quote", event -> Sources.first(event).evidence().quote()),
            new Column<>("source", event -> Sources.first(event).article().outlet()),
            new Column<>("source_title", event -> Sources.first(event).article().title()),
            new Column<>("source_url", event -> Sources.first(event).article().url()),
            new Column<>(
                    "source_published", event -> Sources.first(event).article().publishedAt()),
            new Column<>(
                    "attributed_to",
                    event -> String.join("; ", Sources.first(event).attributedTo())),
            new Column<>("other_reports", EventColumns::otherReports));

    private EventColumns() {}

    /** All columns of a timeline as of these days. */
    static List<Column<EventDetail>> of(AsOf asOf, Labels labels) {
        List<Column<EventDetail>> columns = new ArrayList<>(WHAT);
        columns.addAll(Column.of(event -> event.item().own(), DetailColumns.ALL));
        columns.addAll(ofSources(asOf, labels));
        return List.copyOf(columns);
    }

    /** Those of them that say who says so, on what they differ, and as of which days. */
    static List<Column<EventDetail>> ofSources(AsOf asOf, Labels labels) {
        List<Column<EventDetail>> columns = new ArrayList<>(WHO_SAYS_SO);
        columns.add(new Column<>("conflicts", event -> conflicts(event.item().conflicts(), labels)));
        columns.add(new Column<>("valid_at", event -> asOf.validAt()));
        columns.add(new Column<>("known_at", event -> asOf.knownAt()));
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
