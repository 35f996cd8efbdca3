package dev.dateline.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.dateline.RoomTable;

/** The rooms of the vocabulary, each of which uses only those before it. */
@AnalyzeClasses(packages = "dev.dateline.fact", importOptions = DoNotIncludeTests.class)
class FactRoomsTests {

    private static final RoomTable ROOMS = new RoomTable("dev.dateline.fact", """
            value    :
            entity   :
            field    : value
            event    : value entity field
            relation : entity event
            claim    : value entity field event
            """);

    @ArchTest
    static void aRoomUsesOnlyEarlierRooms(JavaClasses classes) {
        assertThat(ROOMS.violations(classes)).isEmpty();
    }
}
