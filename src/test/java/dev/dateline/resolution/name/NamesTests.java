package dev.dateline.resolution.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ORGANIZATION | Norvex, Inc.            | norvex
            ORGANIZATION | The Norvex Company      | norvex
            ORGANIZATION | NORVEX S.p.A.           | norvex
            ORGANIZATION | Norvex's                | norvex
            ORGANIZATION | Société Élan SA         | societe elan
            ORGANIZATION | Norvex.com              | norvex
            ORGANIZATION | Bar & Grill             | bar and grill
            ORGANIZATION | AC/DC                   | ac dc
            ORGANIZATION | Norvex & Co.            | norvex
            ORGANIZATION | Norvex and Company      | norvex
            ORGANIZATION | Bar & Grill Co.         | bar and grill
            ORGANIZATION | Norvex GmbH & Co. KG    | norvex
            ORGANIZATION | Norvex AG & Co. KGaA    | norvex
            ORGANIZATION | Norvex Oyj              | norvex
            ORGANIZATION | Norvex ASA              | norvex
            ORGANIZATION | Search and              | search and
            ORGANIZATION | Co. & Co.               | co
            ORGANIZATION | & Co.                   | and
            ORGANIZATION | +Plus Capital           | +plus capital
            ORGANIZATION | Company                 | company
            ORGANIZATION | The                     | the
            PERSON       | Dr. Ada B. Cole         | ada cole
            PERSON       | Ada Cole Jr.            | ada cole
            PERSON       | Sir Ada Cole            | ada cole
            PERSON       | Ada O'Cole              | ada ocole
            PERSON       | José Núñez              | jose nunez
            PERSON       | Cole                    | cole
            PRODUCT      | The Norvex 3 Pro        | norvex 3 pro
            PRODUCT      | C++                     | c++
            """)
    void areTheWordsThatCount(EntityKind kind, String name, String words) {
        assertThat(String.join(" ", Names.words(kind, name))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, Bob Cole, Robert Cole",
        "PERSON, Liz Cole, Elizabeth Cole",
        "ORGANIZATION, NXP Semiconductor, NXP Semiconductors N.V.",
        "ORGANIZATION, the Élan Group, ELAN GROUP",
    })
    void haveOneKeyWhereWritersDiffer(EntityKind kind, String one, String other) {
        assertThat(Names.key(kind, one)).isEqualTo(Names.key(kind, other));
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANIZATION, GV, GGV",
        "ORGANIZATION, Norvex Labs, Norvex",
        "PERSON, Bob Cole, Ron Cole",
        "PERSON, Bob, Robert",
        "PRODUCT, Norvex 3, Norvex 4",
    })
    void haveTwoKeysWhereTheyMayBeTwo(EntityKind kind, String one, String other) {
        assertThat(Names.key(kind, one)).isNotEqualTo(Names.key(kind, other));
    }

    @Test
    void haveTwoKeysForTwoKinds() {
        assertThat(Names.key(EntityKind.PRODUCT, "Norvex")).isNotEqualTo(Names.key(EntityKind.ORGANIZATION, "Norvex"));
    }

    @Test
    void makeIdsThatSayTheirKind() {
        EntityId ada = new EntityId(Names.slug(EntityKind.PERSON, "Dr. Ada B. Cole"));
        assertThat(ada).hasToString("person-ada-cole");
        assertThat(Names.isOf(EntityKind.PERSON, ada)).isTrue();
        assertThat(Names.isOf(EntityKind.ORGANIZATION, ada)).isFalse();
    }
}
