package dev.dateline.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartTests {

    private static final List<Integer> WHOLE = IntStream.range(0, 7).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 500})
    void followEachOtherToTheEnd(int limit) {
        List<Integer> read = new ArrayList<>();
        String cursor = null;
        do {
            Part<Integer> part = Part.of(WHOLE, "numbers", limit, cursor);
            assertThat(part.items()).hasSizeBetween(1, limit);
            read.addAll(part.items());
            cursor = part.next();
        } while (cursor != null);
        assertThat(read).isEqualTo(WHOLE);
    }

    @Test
    void endWhereTheListBecameShorter() {
        String cursor = Part.of(WHOLE, "numbers", 5, null).next();
        assertThat(Part.of(List.of(0, 1), "numbers", 5, cursor)).isEqualTo(new Part<>(List.of(), null));
    }

    @Test
    void areOfOneQuestion() {
        String cursor = Part.of(WHOLE, "numbers", 5, null).next();
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> Part.of(WHOLE, "letters", 5, cursor));
    }
}
