package dev.dateline.resolution.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.entity.EntityKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameVariantsTests {

    @ParameterizedTest
    @CsvSource({
        "ORGANIZATION, Norvex, Norvex Dynamics, true",
        "ORGANIZATION, Norvex Dynamics, Norvex, true",
        "ORGANIZATION, ND, Norvex Dynamics, true",
        "ORGANIZATION, FTC, U.S. Federal Trade Commission, true",
        "ORGANIZATION, Federal Trade Commission, U.S. Federal Trade Commission, true",
        "ORGANIZATION, Norvex, Norvex Ventures, false",
        "ORGANIZATION, Norvex, Norvex Health India, false",
        "ORGANIZATION, Dynamics, Norvex Dynamics, false",
        "ORGANIZATION, Bank, US Bank, false",
        "ORGANIZATION, NX, Norvex Dynamics, false",
        "PERSON, Ada Cole, A. Cole, true",
        "PERSON, Ada Cole, Cole, false",
        "PERSON, Ada Cole, Ada Lind, false",
        "PRODUCT, Norvex, Norvex 3, true",
        "PRODUCT, Norvex 3, Norvex 4, false",
    })
    void areShortAndLongFormsOfOneName(EntityKind kind, String one, String other, boolean related) {
        assertThat(NameVariants.related(kind, one, other)).isEqualTo(related);
        assertThat(NameVariants.related(kind, other, one)).isEqualTo(related);
    }
}
