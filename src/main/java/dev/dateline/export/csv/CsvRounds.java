package dev.dateline.export.csv;

import dev.dateline.export.format.FileFormat;
import dev.dateline.export.format.Format;
import dev.dateline.export.format.ToldRounds;
import dev.dateline.export.format.ToldRounds.Told;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.page.Labels;
import dev.dateline.question.AsOf;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Funding rounds for spreadsheets: a row a round. */
@Component
class CsvRounds implements Format<ToldRounds> {

    private static final List<CsvColumn<Told>> WHAT = List.of(
            new CsvColumn<>("id", told -> told.round().id()),
            new CsvColumn<>("company", told -> told.round().company().name()),
            new CsvColumn<>("company_id", told -> told.round().company().id()),
            new CsvColumn<>("series", told -> told.round().series()),
            new CsvColumn<>("status", told -> told.round().status()),
            new CsvColumn<>("date", told -> told.round().when().edtf()),
            new CsvColumn<>("earliest", told -> told.round().when().earliest()),
            new CsvColumn<>("latest", told -> told.round().when().latest()),
            new CsvColumn<>("date_basis", told -> told.round().when().basis()),
            new CsvColumn<>("certainty", told -> told.round().certainty()),
            new CsvColumn<>(
                    "raised_amount", told -> DetailColumns.amount(told.round().raised())),
            new CsvColumn<>(
                    "raised_currency",
                    told -> DetailColumns.currency(told.round().raised())),
            new CsvColumn<>(
                    "valuation_amount",
                    told -> DetailColumns.amount(
                            DetailColumns.money(told.round().valuation()))),
            new CsvColumn<>(
                    "valuation_currency",
                    told -> DetailColumns.currency(
                            DetailColumns.money(told.round().valuation()))),
            new CsvColumn<>(
                    "valuation_basis", told -> DetailColumns.basis(told.round().valuation())),
            new CsvColumn<>("leads", told -> names(told.round().leads())),
            new CsvColumn<>("lead_ids", told -> ids(told.round().leads())),
            new CsvColumn<>("investors", told -> names(told.round().investors())),
            new CsvColumn<>("investor_ids", told -> ids(told.round().investors())),
            new CsvColumn<>("headline", told -> told.round().headline()));

    private final Labels labels;

    CsvRounds(Labels labels) {
        this.labels = labels;
    }

    @Override
    public FileFormat format() {
        return FileFormat.CSV;
    }

    @Override
    public void write(ToldRounds told, Writer out) throws IOException {
        List<CsvColumn<Told>> columns = columns(told.asOf());
        CsvWriter csv = new CsvWriter(out, CsvColumn.names(columns));
        while (told.rounds().hasNext()) {
            csv.row(CsvColumn.cells(columns, told.rounds().next()));
        }
    }

    private List<CsvColumn<Told>> columns(AsOf asOf) {
        List<CsvColumn<Told>> columns = new ArrayList<>(WHAT);
        columns.addAll(CsvColumn.of(Told::event, EventColumns.ofSources(asOf, labels)));
        return columns;
    }

    private static String names(List<NamedEntity> entities) {
        return entities.stream().map(NamedEntity::name).collect(Collectors.joining("; "));
    }

    private static String ids(List<NamedEntity> entities) {
        return entities.stream().map(entity -> entity.id().value()).collect(Collectors.joining("; "));
    }
}
