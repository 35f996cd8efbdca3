package dev.dateline.table;

import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.graph.derive.Facts;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/**
 * Takes the rows of a table into the graph, many a transaction. Loading it again, as after an interruption, adds only what
 * is not there.
 */
@Component
public class TableLoader {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** So many rows are taken in at a time. */
    private static final int AT_A_TIME = 100;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    /** Hears how it goes on. */
    public interface Listener {

        void step();

        /**
         * Hears that a row cannot be taken in.
         *
         * @param line where the row ends in the file, counted from 1
         */
        void rejected(long line, String why, List<String> row);
    }

    /**
     * What has become of the rows.
     *
     * @param in those whose claims are in the graph, also those that were before
     * @param fresh those of them that were not
     */
    public record Outcome(int in, int fresh, int rejected) {}

    private final Facts facts;

    TableLoader(Facts facts) {
        this.facts = facts;
    }

    /**
     * Loads a table whose first row names its columns.
     *
     * @throws IllegalArgumentException if no column says anything that the kind has, one that is mapped is not there, or
     *     the file is not valid CSV from some line on; the rows before that line are loaded
     */
    public Outcome load(Reader table, TableSettings settings, Listener listener) throws IOException {
        try (CSVParser rows = CSVParser.parse(withoutByteOrderMark(table), FORMAT)) {
            Map<String, TableField> columns = columns(rows.getHeaderNames(), settings);
            Map<Article, Extraction> batch = new LinkedHashMap<>();
            int in = 0;
            int fresh = 0;
            int rejected = 0;
            Iterator<CSVRecord> each = rows.iterator();
            while (hasNext(each, rows, batch)) {
                CSVRecord row = each.next();
                try {
                    TableClaim claim = new RowClaim(settings, cells(row, columns)).read();
                    batch.put(claim.article(), claim.extraction());
                    in++;
                } catch (BadRow bad) {
                    rejected++;
                    listener.rejected(rows.getCurrentLineNumber(), bad.why(), row.toList());
                }
                listener.step();
                if (batch.size() == AT_A_TIME) {
                    fresh += facts.recordAll(batch);
                    batch.clear();
                }
            }
            return new Outcome(in, fresh + facts.recordAll(batch), rejected);
        }
    }

    /** Whether there is another row; what was read before a damaged one is recorded first. */
    private boolean hasNext(Iterator<CSVRecord> each, CSVParser rows, Map<Article, Extraction> batch) {
        try {
            return each.hasNext();
        } catch (UncheckedIOException | IllegalStateException damaged) {
            facts.recordAll(batch);
            throw new IllegalArgumentException(
                    "The file is not valid CSV from line " + rows.getCurrentLineNumber()
                            + " on; the rows before it are loaded. Look for a quotation mark that is not closed, or stands inside"
                            + " a cell without being doubled.",
                    damaged);
        }
    }

    /** Spreadsheets begin their files with one, and it is no part of the first column's name. */
    private static Reader withoutByteOrderMark(Reader table) throws IOException {
        PushbackReader reader = new PushbackReader(table);
        int first = reader.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            reader.unread(first);
        }
        return reader;
    }

    private static Map<String, TableField> columns(List<String> header, TableSettings settings) {
        Map<String, TableField> columns = new LinkedHashMap<>(settings.columns());
        for (String mapped : settings.columns().keySet()) {
            if (!header.contains(mapped)) {
                throw new IllegalArgumentException("The table has no column “" + mapped + "”; it has " + header + ".");
            }
        }
        header.forEach(column -> {
            if (!columns.containsKey(column)) {
                TableField.called(column)
                        .filter(field -> !columns.containsValue(field))
                        .ifPresent(field -> columns.put(column, field));
            }
        });
        if (columns.values().stream().noneMatch(field -> settings.kind().roles().containsKey(field))) {
            throw new IllegalArgumentException(
                    "No column of " + header + " says who takes part; give --map column=field.");
        }
        return columns;
    }

    private static Map<TableField, String> cells(CSVRecord row, Map<String, TableField> columns) throws BadRow {
        if (!row.isConsistent()) {
            throw new BadRow("the row has " + row.size() + " cells, but the header another number");
        }
        Map<TableField, String> cells = new EnumMap<>(TableField.class);
        columns.forEach((column, field) -> {
            String cell = row.get(column);
            if (!cell.isBlank()) {
                cells.put(field, cell.strip());
            }
        });
        return cells;
    }
}
