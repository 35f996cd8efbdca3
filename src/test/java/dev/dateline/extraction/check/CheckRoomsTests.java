package dev.dateline.extraction.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.dateline.RoomTable;

/** The rooms of the checks, each of which uses only those before it. */
@AnalyzeClasses(packages = "dev.dateline.extraction.check", importOptions = DoNotIncludeTests.class)
class CheckRoomsTests {

    private static final RoomTable ROOMS = new RoomTable("dev.dateline.extraction.check", """
            text      :
            rule      : text
            """);

    @ArchTest
    static void aRoomUsesOnlyEarlierRooms(JavaClasses classes) {
        assertThat(ROOMS.violations(classes)).isEmpty();
    }
}
