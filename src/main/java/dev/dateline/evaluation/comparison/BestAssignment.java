package dev.dateline.evaluation.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The pairing of rows and columns of greatest total weight, weight 0 meaning "no pair" (the Hungarian method). By hand, as
 * a graph library is too much for one function.
 */
public final class BestAssignment {

    /** A row and the column that it is paired with. */
    public record Cell(int row, int column) {}

    private final long[][] weights;
    private final int rows;
    private final int columns;
    private final long[] rowPrice;
    private final long[] columnPrice;
    /** Rows count from 1 here; 0 is a free column. */
    private final int[] rowOf;

    private final int[] cameFrom;

    private BestAssignment(long[][] weights) {
        this.weights = weights;
        rows = weights.length;
        columns = weights[0].length;
        rowPrice = new long[rows + 1];
        columnPrice = new long[columns + 1];
        rowOf = new int[columns + 1];
        cameFrom = new int[columns + 1];
    }

    public static List<Cell> best(long[][] weights) {
        if (weights.length == 0 || weights[0].length == 0) {
            return List.of();
        }
        if (weights.length > weights[0].length) {
            return best(transposed(weights)).stream()
                    .map(cell -> new Cell(/* row= */ cell.column(), /* column= */ cell.row()))
                    .toList();
        }
        BestAssignment assignment = new BestAssignment(weights);
        for (int row = 1; row <= assignment.rows; row++) {
            assignment.place(row);
        }
        return assignment.cells();
    }

    private static long[][] transposed(long[][] weights) {
        long[][] turned = new long[weights[0].length][weights.length];
        for (int r = 0; r < weights.length; r++) {
            for (int c = 0; c < weights[0].length; c++) {
                turned[c][r] = weights[r][c];
            }
        }
        return turned;
    }

    private void place(int row) {
        rowOf[0] = row;
        int column = 0;
        long[] slack = new long[columns + 1];
        Arrays.fill(slack, Long.MAX_VALUE);
        boolean[] done = new boolean[columns + 1];
        while (rowOf[column] != 0) {
            done[column] = true;
            relax(column, slack, done);
            int next = cheapest(slack, done);
            reprice(slack[next], slack, done);
            column = next;
        }
        while (column != 0) {
            rowOf[column] = rowOf[cameFrom[column]];
            column = cameFrom[column];
        }
    }

    private void relax(int column, long[] slack, boolean[] done) {
        int row = rowOf[column];
        for (int c = 1; c <= columns; c++) {
            long reduced = -weights[row - 1][c - 1] - rowPrice[row] - columnPrice[c];
            if (!done[c] && reduced < slack[c]) {
                slack[c] = reduced;
                cameFrom[c] = column;
            }
        }
    }

    private int cheapest(long[] slack, boolean[] done) {
        int best = 0;
        for (int c = 1; c <= columns; c++) {
            if (!done[c] && (best == 0 || slack[c] < slack[best])) {
                best = c;
            }
        }
        return best;
    }

    private void reprice(long step, long[] slack, boolean[] done) {
        for (int c = 0; c <= columns; c++) {
            if (done[c]) {
                rowPrice[rowOf[c]] += step;
                columnPrice[c] -= step;
            } else if (c > 0) {
                slack[c] -= step;
            }
        }
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int c = 1; c <= columns; c++) {
            if (rowOf[c] > 0 && weights[rowOf[c] - 1][c - 1] > 0) {
                cells.add(new Cell(rowOf[c] - 1, c - 1));
            }
        }
        cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
        return cells;
    }
}
