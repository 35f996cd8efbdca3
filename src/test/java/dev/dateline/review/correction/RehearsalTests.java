package dev.dateline.review.correction;

import static dev.dateline.fact.event.EventKind.FOUNDING;
import static dev.dateline.fact.event.EventKind.LAYOFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.Story;
import dev.dateline.entities.Entities;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.graph.derive.Facts;
import dev.dateline.graph.derive.Fingerprint;
import dev.dateline.question.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

@DatelineTest
@AutoConfigureMockMvc
class RehearsalTests {

    private static final String ALDER = "organization-alder";
    private static final String ERLE = "organization-erle-works";

    @Autowired
    Facts facts;

    @Autowired
    Rehearsal rehearsal;

    @Autowired
    Corrections corrections;

    @Autowired
    Entities entities;

    @Autowired
    Fingerprint fingerprint;

    @BeforeEach
    void twoNames() {
        SharedNeo4j.empty();
        Stream.of(
                        new Story("ledger-1", "The Ledger", "2023-02-01")
                                .says(FOUNDING, "2019-05", "COMPANY Alder; FOUNDER Ada Lind"),
                        new Story("post-1", "The Post", "2023-02-02")
                                .says(FOUNDING, "2019-05", "COMPANY Erle Works; FOUNDER Ada Lind")
                                .says(LAYOFF, "2021", "COMPANY Erle Works"))
                .forEach(story -> facts.record(story.article(), story.extraction()));
    }

    @Test
    void showsWhatAMergeWouldDoAndKeepsNothingOfIt() {
        String untouched = fingerprint.hash();
        Preview preview = rehearsal.merge(ALDER, "Erle Works");
        assertThat(fingerprint.hash()).isEqualTo(untouched);
        assertThat(preview.before()).extracting(card -> card.entity().name()).containsExactly("Alder", "Erle Works");
        assertThat(preview.after()).hasSize(1);
        assertThat(preview.changeCount()).isOne();
        assertThat(preview.changes().getFirst().before()).hasSize(2);
        assertThat(preview.changes().getFirst().after()).hasSize(1);

        corrections.merge(ALDER, "Erle Works", null, null);
        assertThat(entities.card(entities.resolve(ALDER)))
                .isEqualTo(preview.after().getFirst());
    }

    @Test
    void showsWhatASplitWouldDoAndKeepsNothingOfIt() {
        corrections.merge(ALDER, "Erle Works", null, null);
        facts.record(later().article(), later().extraction());
        String whole = entities.resolve(ALDER).value();
        String untouched = fingerprint.hash();
        Preview preview = rehearsal.split(whole, Set.of(), Set.of("herald-1"));
        assertThat(fingerprint.hash()).isEqualTo(untouched);
        assertThat(preview.before()).hasSize(1);
        assertThat(preview.after()).hasSize(2);
        assertThat(preview.changes())
                .extracting(change -> change.after().size())
                .containsExactly(2);
    }

    private static Story later() {
        return new Story("herald-1", "The Herald", "2023-03-01").says(LAYOFF, "2021", "COMPANY Erle Works");
    }

    @Test
    void saysWhyThereIsNothingToShow() {
        String untouched = fingerprint.hash();
        for (String other : List.of(ALDER, "person-ada-lind", "Nobody Inc")) {
            assertThatThrownBy(() -> rehearsal.merge(ALDER, other)).isInstanceOf(Problem.class);
        }
        assertThat(fingerprint.hash()).isEqualTo(untouched);
        assertThat(entities.card(new EntityId(ERLE)).eventCount()).isEqualTo(2);
    }
}
