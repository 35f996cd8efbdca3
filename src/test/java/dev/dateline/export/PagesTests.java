package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTests {

    private final List<String> asked = new ArrayList<>();

    private Pages.Page<Integer> page(@Nullable String place, int all, int size) {
        asked.add(String.valueOf(place));
        int from = place == null ? 0 : Integer.parseInt(place);
        int to = Math.min(all, from + size);
        List<Integer> items = new ArrayList<>();
        for (int i = from; i < to; i++) {
            items.add(i);
        }
        return new Pages.Page<>(items, to < all ? String.valueOf(to) : null);
    }

    @ParameterizedTest
    @CsvSource({"0,3,100,1", "3,3,100,1", "7,3,100,3", "7,3,5,2", "7,3,6,2", "7,3,0,1"})
    void readsEveryPageOnceAndNoneInVain(int all, int size, int most, int pages) {
        List<Integer> read = new ArrayList<>();
        new Pages<>(place -> page(place, all, size), most).forEachRemaining(read::add);
        assertThat(read).hasSize(Math.min(all, most)).doesNotHaveDuplicates().isSorted();
        assertThat(asked).hasSize(pages);
    }
}
