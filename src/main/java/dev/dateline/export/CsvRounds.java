package dev.dateline.export;

import dev.dateline.export.ToldRounds.Told;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.page.Labels;
import dev.dateline.question.AsOf;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Funding rounds for spreadsheets: a row a round. */
@Component
@Order(1)
class CsvRounds implements Format<ToldRounds> {

    private static final List<Column<Told>> WHAT = List.of(
            new Column<>("id", told -> told.round().id()),
            new Column<>("company", told -> told.round().company().name()),
            new Column<>("company_id", told -> told.round().company().id()),
            new Column<>("series", told -> told.round().series()),
            new Column<>("status", told -> told.round().status()),
            new Column<>("date", told -> told.round().when().edtf()),
            new Column<>("earliest", told -> told.round().when().earliest()),
            new Column<>("latest", told -> told.round().when().latest()),
            new Column<>("date_basis", told -> told.round().when().basis()),
            new Column<>("certainty", told -> told.round().certainty()),
            new Column<>(
                    "raised_amount", told -> DetailColumns.amount(told.round().raised())),
            new Column<>(
                    "raised_currency",
                    told -> DetailColumns.currency(told.round().raised())),
            new Column<>(
                    "valuation_amount",
                    told -> DetailColumns.amount(
                            DetailColumns.money(told.round().valuation()))),
            new Column<>(
                    "valuation_currency",
                    told -> DetailColumns.currency(
                            DetailColumns.money(told.round().valuation()))),
            new Column<>(
                    "valuation_basis", told -> DetailColumns.basis(told.round().valuation())),
            new Column<>("leads", told -> names(told.round().leads())),
            new Column<>("lead_ids", told -> ids(told.round().leads())),
            new Column<>("investors", told -> names(told.round().investors())),
            new Column<>("investor_ids", told -> ids(told.round().investors())),
            new Column<>("headline", told -> told.round().headline()));

    private final Labels labels;

    CsvRounds(Labels labels) {
        this.labels = labels;
    }

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public MediaType type() {
        return CsvTimeline.TYPE;
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void write(ToldRounds told, Writer out) throws IOException {
        List<Column<Told>> columns = columns(told.asOf());
        Csv csv = new Csv(out, Column.names(columns));
        while (told.rounds().hasNext()) {
            csv.row(Column.cells(columns, told.rounds().next()));
        }
    }

    private List<Column<Told>> columns(AsOf asOf) {
        List<Column<Told>> columns = new ArrayList<>(WHAT);
        columns.addAll(Column.of(Told::event, EventColumns.ofSources(asOf, labels)));
        return columns;
    }

    private static String names(List<NamedEntity> entities) {
        return entities.stream().map(NamedEntity::name).collect(Collectors.joining("; "));
    }

    private static String ids(List<NamedEntity> entities) {
        return entities.stream().map(entity -> entity.id().value()).collect(Collectors.joining("; "));
    }
}
