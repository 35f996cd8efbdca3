package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.dateline.RoomTable;

/** The rooms of intake, each of which uses only those before it. */
@AnalyzeClasses(packages = "dev.dateline.ingest", importOptions = DoNotIncludeTests.class)
class IngestRoomsTests {

    private static final RoomTable ROOMS = new RoomTable("dev.dateline.ingest", """
            trace  :
            queue  : trace
            folder : queue
            reader : queue
            source : queue
            http   : queue reader
            kafka  : queue http
            page   : queue reader http
            stream : queue http
            """);

    @ArchTest
    static void aRoomUsesOnlyEarlierRooms(JavaClasses classes) {
        assertThat(ROOMS.violations(classes)).isEmpty();
    }
}
