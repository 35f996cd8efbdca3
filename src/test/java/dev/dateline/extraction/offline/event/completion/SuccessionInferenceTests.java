package dev.dateline.extraction.offline.event.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.SharedExtractor;
import dev.dateline.extraction.offline.AnnotatedArticles;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.event.Appointment;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionInferenceTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Otto Lind resigned as chairman of Siemens. Mary Poe succeeded Otto Lind at Siemens. | chairman",
                "Otto Lind resigned as chairman of Siemens. Mary Poe succeeded Paul Roe at Siemens.  | ''",
                "Otto Lind left Siemens. Mary Poe succeeded Otto Lind as treasurer of Siemens.       | treasurer"
            })
    void whoFollowsTakesThePostThatWasLeft(String text, String title) {
        List<String> titles =
                SharedExtractor.get().extract(AnnotatedArticles.article("Planet Courier", text)).claims().stream()
                        .map(Claim::event)
                        .filter(Appointment.class::isInstance)
                        .map(Appointment.class::cast)
                        .flatMap(appointment -> appointment.titles().stream())
                        .toList();
        assertThat(String.join(", ", titles)).isEqualTo(title);
    }
}
