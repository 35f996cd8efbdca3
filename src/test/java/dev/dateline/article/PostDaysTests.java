package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PostDaysTests {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 2);

    @Test
    void eachPostIsOfItsOwnDay() {
        String text = "Before.\n\n4 May 2024, 09:10\n\nLate.\n\n2 May 2024, 23:50\n\nEarly.";
        PostDays days = PostDays.of(text, PUBLISHED);
        assertThat(days.at(text.indexOf("Before"))).isEqualTo(PUBLISHED);
        assertThat(days.at(text.indexOf("Late"))).isEqualTo(LocalDate.of(2024, 5, 4));
        assertThat(days.at(text.indexOf("Early"))).isEqualTo(LocalDate.of(2024, 5, 2));
    }

    @Test
    void aDayInASentenceDatesNoPost() {
        String text = "On\n4 May 2024 it\nclosed.\n\nIt said so on 4 May 2024, 09:10\nand later.";
        assertThat(PostDays.of(text, PUBLISHED).at(text.length())).isEqualTo(PUBLISHED);
    }

    @Test
    void oneDayAloneOnALineMayBeAnything() {
        assertThat(PostDays.of("4 May 2024\n\nIt closed.", null).at(15)).isNull();
        assertThat(PostDays.of("4 May 2024\n\nIt closed.\n\n2 May 2024\n\nIt did not.", null)
                        .at(15))
                .isEqualTo(LocalDate.of(2024, 5, 4));
    }

    @Test
    void aDayThatDoesNotExistDatesNothing() {
        assertThat(PostDays.of("31 June 2024, 09:10\n\nIt closed.", PUBLISHED).at(25))
                .isEqualTo(PUBLISHED);
    }
}
