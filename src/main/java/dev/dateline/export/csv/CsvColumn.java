package dev.dateline.export.csv;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of a table: its name, and what it says about a row. */
record CsvColumn<T>(String name, Function<T, @Nullable Object> value) {

    /** The same columns for rows of which each has one of those that they are of. */
    static <R, T> List<CsvColumn<R>> of(Function<R, T> part, List<CsvColumn<T>> columns) {
        return columns.stream()
                .map(column ->
                        new CsvColumn<R>(column.name(), row -> column.value().apply(part.apply(row))))
                .toList();
    }

    static <T> List<String> names(List<CsvColumn<T>> columns) {
        return columns.stream().map(CsvColumn::name).toList();
    }

    static <T> List<@Nullable Object> cells(List<CsvColumn<T>> columns, T row) {
        return columns.stream()
                .<@Nullable Object>map(column -> column.value().apply(row))
                .toList();
    }
}
