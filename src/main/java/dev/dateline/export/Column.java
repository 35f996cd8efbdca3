package dev.dateline.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of a table: its name, and what it says about a row. */
record Column<T>(String name, Function<T, @Nullable Object> value) {

    /** The same columns for rows of which each has one of those that they are of. */
    static <R, T> List<Column<R>> of(Function<R, T> part, List<Column<T>> columns) {
        return columns.stream()
                .map(column ->
                        new Column<R>(column.name(), row -> column.value().apply(part.apply(row))))
                .toList();
    }

    static <T> List<String> names(List<Column<T>> columns) {
        return columns.stream().map(Column::name).toList();
    }

    static <T> List<@Nullable Object> cells(List<Column<T>> columns, T row) {
        return columns.stream()
                .<@Nullable Object>map(column -> column.value().apply(row))
                .toList();
    }
}
