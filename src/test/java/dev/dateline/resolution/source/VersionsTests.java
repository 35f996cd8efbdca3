package dev.dateline.resolution.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.claim.ArticleId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsTests {

    /** Each version as its day of publication, or a minus sign, and the day on which it came in. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-02-01 2026-01-05                       | 2023-02-01..
            2023-02-01 2026-01-05, 2023-02-10 2026-01-05 | 2023-02-01..2023-02-10, 2023-02-10..
            2023-02-10 2026-01-05, 2023-02-01 2026-01-06 | 2023-02-01..2023-02-10, 2023-02-10..
            2023-02-01 2026-01-05, 2023-02-01 2026-01-09 | 2023-02-01..2026-01-09, 2026-01-09..
            - 2026-01-05, - 2026-01-09                  | 2026-01-05..2026-01-09, 2026-01-09..
            - 2026-01-05, - 2026-01-05                  | 2026-01-05..2026-01-05, 2026-01-05..
            2023-02-01 2026-01-05, 2023-02-01 2026-01-09, 2023-03-01 2026-01-10 | 2023-02-01..2026-01-09, 2026-01-09..2026-01-10, 2026-01-10..
            """)
    void countFromTheirDayUntilThatOfTheNext(String versions, String expected) {
        List<Versions.Version> all = new ArrayList<>();
        Stream.of(versions.split(", ")).forEach(words -> all.add(version("a" + all.size(), words.split(" "))));
        assertThat(told(all)).isEqualTo(expected);
        Collections.reverse(all);
        assertThat(told(all)).isEqualTo(expected);
    }

    private static Versions.Version version(String id, String[] days) {
        LocalDate published = days[0].equals("-") ? null : LocalDate.parse(days[0]);
        return new Versions.Version(new ArticleId(id), published, Instant.parse(days[1] + "T08:00:00Z"));
    }

    private static String told(List<Versions.Version> versions) {
        return Versions.of(versions).stream()
                .map(standing -> standing.knownFrom() + ".."
                        + (standing.supersededFrom() == null ? "" : standing.supersededFrom()))
                .collect(Collectors.joining(", "));
    }
}
