package dev.dateline.fact.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.entity.EntityId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpposedRolesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AGENCY Elm; SUBJECT Elm                | SUBJECT Elm
            AGENCY Elm; SUBJECT Oak                |
            ACQUIRER Elm; TARGET Elm; SELLER Oak   | ACQUIRER Elm
            PLAINTIFF Elm; DEFENDANT Oak; PARTY Elm |
            COMPANY Elm; INVESTOR Oak; INVESTOR Elm | INVESTOR Elm
            PERSON Ada; PREDECESSOR Ada            | PREDECESSOR Ada
            DEMANDER Elm; ADDRESSEE Oak; SUBJECT Elm |
            """)
    void findsWhoTakesTheOppositeRoleToo(String cast, String among) {
        assertThat(OpposedRoles.among(cast(cast))).isEqualTo(among == null ? List.of() : cast(among));
    }

    private static List<Participant> cast(String words) {
        return Arrays.stream(words.split("; "))
                .map(part -> part.split(" "))
                .map(part -> new Participant(Role.valueOf(part[0]), new EntityId(part[1])))
                .toList();
    }
}
