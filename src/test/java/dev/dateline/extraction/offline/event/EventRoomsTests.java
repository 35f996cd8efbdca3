package dev.dateline.extraction.offline.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.dateline.RoomTable;

/** From left to right: the rooms of what becomes of matched frames, and those that each may use. */
@AnalyzeClasses(packages = "dev.dateline.extraction.offline.event", importOptions = DoNotIncludeTests.class)
class EventRoomsTests {

    private static final RoomTable ROOMS = new RoomTable("dev.dateline.extraction.offline.event", """
            candidate  :
            claim      : candidate
            completion : candidate
            """);

    @ArchTest
    static void aRoomUsesOnlyEarlierRooms(JavaClasses classes) {
        assertThat(ROOMS.violations(classes)).isEmpty();
    }
}
