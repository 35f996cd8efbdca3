package dev.dateline.evaluation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BestAssignmentProperties {

    @Property(tries = 500)
    void noOtherPairingWeighsMore(@ForAll("weights") long[][] weights) {
        List<BestAssignment.Cell> best = BestAssignment.best(weights);
        assertThat(best.stream().map(BestAssignment.Cell::row)).doesNotHaveDuplicates();
        assertThat(best.stream().map(BestAssignment.Cell::column)).doesNotHaveDuplicates();
        long total = best.stream()
                .mapToLong(cell -> weights[cell.row()][cell.column()])
                .sum();
        assertThat(total).isEqualTo(heaviest(weights, 0, 0));
    }

    /** By trying all. */
    private static long heaviest(long[][] weights, int row, int taken) {
        if (row == weights.length) {
            return 0;
        }
        long heaviest = heaviest(weights, row + 1, taken);
        for (int column = 0; column < weights[row].length; column++) {
            if ((taken & 1 << column) == 0) {
                long rest = heaviest(weights, row + 1, taken | 1 << column);
                heaviest = Math.max(heaviest, weights[row][column] + rest);
            }
        }
        return heaviest;
    }

    @Provide
    Arbitrary<long[][]> weights() {
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(columns -> Arbitraries.longs()
                        .between(0, 12)
                        .array(long[].class)
                        .ofSize(columns)
                        .array(long[][].class)
                        .ofMinSize(1)
                        .ofMaxSize(5));
    }
}
