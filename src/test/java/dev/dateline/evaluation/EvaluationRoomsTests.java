package dev.dateline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.dateline.RoomTable;

/** The rooms of the evaluation, each of which uses only those before it. */
@AnalyzeClasses(packages = "dev.dateline.evaluation", importOptions = DoNotIncludeTests.class)
class EvaluationRoomsTests {

    private static final RoomTable ROOMS = new RoomTable("dev.dateline.evaluation", """
        line       :
        comparison : line
        total      : line comparison
        """);

    @ArchTest
    static void aRoomUsesOnlyEarlierRooms(JavaClasses classes) {
        assertThat(ROOMS.violations(classes)).isEmpty();
    }
}
