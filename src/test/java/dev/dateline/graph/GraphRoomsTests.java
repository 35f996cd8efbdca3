package dev.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.dateline.RoomTable;

/** The rooms of the graph, each of which uses only those before it. */
@AnalyzeClasses(packages = "dev.dateline.graph", importOptions = DoNotIncludeTests.class)
class GraphRoomsTests {

    private static final RoomTable ROOMS = new RoomTable("dev.dateline.graph", """
            store     :
            decision  : store
            article   : store
            read      : store decision article
            mention   : store decision read
            derive    : store decision article read mention
            judgement : store decision read derive
            """);

    @ArchTest
    static void aRoomUsesOnlyEarlierRooms(JavaClasses classes) {
        assertThat(ROOMS.violations(classes)).isEmpty();
    }
}
