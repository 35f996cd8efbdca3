package dev.dateline.extraction.offline.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.dateline.RoomTable;

/** The rooms of frames, each of which uses only those before it. */
@AnalyzeClasses(packages = "dev.dateline.extraction.offline.frame", importOptions = DoNotIncludeTests.class)
class FrameRoomsTests {

    private static final RoomTable ROOMS = new RoomTable("dev.dateline.extraction.offline.frame", """
            span  :
            rule  : span
            match : span rule
            """);

    @ArchTest
    static void aRoomUsesOnlyEarlierRooms(JavaClasses classes) {
        assertThat(ROOMS.violations(classes)).isEmpty();
    }
}
