package dev.dateline.resolution.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionKeyTests {

    private static final MentionKey NAME = Names.key(EntityKind.ORGANIZATION, "Norvex Systems");
    private static final MentionKey UNCLEAR = new MentionKey.Unclear(EntityKind.PERSON, new MentionId("a1#e3"));
    private static final MentionKey CIRCLE = new MentionKey.Circle("cole", new EntityId("organization-norvex-labs"));

    @Test
    void readsWhatItWrites() {
        for (MentionKey key : List.of(NAME, UNCLEAR, CIRCLE)) {
            assertThat(MentionKey.of(key.text())).isEqualTo(key);
        }
    }

    @Test
    void saysOfWhichKindItsMentionsAre() {
        assertThat(NAME.kind()).isEqualTo(EntityKind.ORGANIZATION);
        assertThat(UNCLEAR.kind()).isEqualTo(EntityKind.PERSON);
        assertThat(CIRCLE.kind()).isEqualTo(EntityKind.PERSON);
    }

    /** Stores of earlier versions have these texts. */
    @Test
    void keepsTheStoredTexts() {
        assertThat(StoredKey.texts(new TreeSet<>(List.of(CIRCLE, NAME, UNCLEAR))))
                .containsExactly("#PERSON:a1#e3", "ORGANIZATION:norvex system", "~cole|organization-norvex-labs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "norvex", "#a1", "COMPANY:norvex"})
    void refusesOtherTexts(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> MentionKey.of(text));
    }
}
