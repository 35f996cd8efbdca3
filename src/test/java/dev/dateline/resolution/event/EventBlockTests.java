package dev.dateline.resolution.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventBlockTests {

    private static final EntityId ADA = new EntityId("person-ada-cole");
    private static final EntityId NORVEX = new EntityId("organization-norvex");

    @Test
    void isTheSameWhoeverComesFirst() {
        EventBlock block = EventBlock.about(EventKind.LAWSUIT, List.of(ADA, NORVEX));
        assertThat(block).isEqualTo(EventBlock.about(EventKind.LAWSUIT, List.of(NORVEX, ADA)));
        assertThat(block.text()).isEqualTo("LAWSUIT|organization-norvex|person-ada-cole");
    }

    @Test
    void readsWhatItWrites() {
        EventBlock two = EventBlock.about(EventKind.LAWSUIT, List.of(ADA, NORVEX));
        EventBlock one = EventBlock.about(EventKind.FOUNDING, List.of(NORVEX));
        assertThat(EventBlock.of(two.text())).isEqualTo(two);
        assertThat(EventBlock.of(one.text())).isEqualTo(one);
    }

    @Test
    void hasOtherKindsAboutTheSame() {
        assertThat(EventBlock.about(EventKind.RULING, List.of(ADA, NORVEX)).withKind(EventKind.LAWSUIT))
                .isEqualTo(EventBlock.about(EventKind.LAWSUIT, List.of(ADA, NORVEX)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FOUNDING", "MERGER|organization-norvex"})
    void refusesOtherTexts(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> EventBlock.of(text));
    }
}
