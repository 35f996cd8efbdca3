package dev.dateline.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.dateline.RoomTable;

/** The rooms of review, each of which uses only those before it. */
@AnalyzeClasses(packages = "dev.dateline.review", importOptions = DoNotIncludeTests.class)
class ReviewRoomsTests {

    private static final RoomTable ROOMS = new RoomTable("dev.dateline.review", """
            queue      :
            judgement  : queue
            correction : judgement
            claim      : judgement correction
            page       : queue judgement correction
            """);

    @ArchTest
    static void aRoomUsesOnlyEarlierRooms(JavaClasses classes) {
        assertThat(ROOMS.violations(classes)).isEmpty();
    }
}
