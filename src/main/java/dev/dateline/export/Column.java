package dev.dateline.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of a table: its name, and what it says of a row. */
record Column<T>(String name, Function<T, @Nullable Object> value) {

    static <T> List<String> names(List<Column<T>> columns) {
        return columns.stream().map(Column::name).toList();
    }

    static <T> List<@Nullable Object> cells(List<Column<T>> columns, T row) {
        return columns.stream()
                .<@Nullable Object>map(column -> column.value().apply(row))
                .toList();
    }
}
