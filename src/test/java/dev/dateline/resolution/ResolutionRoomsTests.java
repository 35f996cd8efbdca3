package dev.dateline.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.dateline.RoomTable;

/** The rooms of resolution, each of which uses only those before it. */
@AnalyzeClasses(packages = "dev.dateline.resolution", importOptions = DoNotIncludeTests.class)
class ResolutionRoomsTests {

    private static final RoomTable ROOMS = new RoomTable("dev.dateline.resolution", """
            name      :
            judgement :
            curation  : name
            source    : name
            entity    : name judgement
            event     : name judgement
            tenure    : name event
            consensus : name event tenure
            """);

    @ArchTest
    static void aRoomUsesOnlyEarlierRooms(JavaClasses classes) {
        assertThat(ROOMS.violations(classes)).isEmpty();
    }
}
