package dev.dateline.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.dateline.RoomTable;

/** The rooms of funding, each of which uses only those before it. */
@AnalyzeClasses(packages = "dev.dateline.funding", importOptions = DoNotIncludeTests.class)
class FundingRoomsTests {

    private static final RoomTable ROOMS = new RoomTable("dev.dateline.funding", """
            round    :
            investor : round
            total    : round
            http     : round investor total
            page     : round investor total
            """);

    @ArchTest
    static void aRoomUsesOnlyEarlierRooms(JavaClasses classes) {
        assertThat(ROOMS.violations(classes)).isEmpty();
    }
}
