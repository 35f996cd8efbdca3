package dev.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.dateline.RoomTable;

/** The rooms of timelines, each of which uses only those before it. */
@AnalyzeClasses(packages = "dev.dateline.timeline", importOptions = DoNotIncludeTests.class)
class TimelineRoomsTests {

    private static final RoomTable ROOMS = new RoomTable("dev.dateline.timeline", """
            query   :
            read    : query
            outline : query read
            http    : query read outline
            page    : query read outline http
            """);

    @ArchTest
    static void aRoomUsesOnlyEarlierRooms(JavaClasses classes) {
        assertThat(ROOMS.violations(classes)).isEmpty();
    }
}
