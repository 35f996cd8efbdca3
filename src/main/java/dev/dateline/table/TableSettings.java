package dev.dateline.table;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a table is to be read.
 *
 * @param columns the field that each column says, by the column's name; those not in it go by their own names
 * @param source whose claims these are, where no column says so
 * @param currency the ISO 4217 code of amounts, if no column has it; empty if there is none
 * @param yearOnlyJanuary whether 1 January stands for a year of which no day is known
 * @param published the day from which the table counts as known; null for the day on which it is loaded
 */
public record TableSettings(
        TableKind kind,
        Map<String, TableField> columns,
        String source,
        String currency,
        boolean yearOnlyJanuary,
        @Nullable LocalDate published) {

    public TableSettings {
        columns = Map.copyOf(columns);
    }
}
