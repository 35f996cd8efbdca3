package dev.dateline.relationships;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.dateline.RoomTable;

/** The rooms of relationships, each of which uses only those before it. */
@AnalyzeClasses(packages = "dev.dateline.relationships", importOptions = DoNotIncludeTests.class)
class RelationshipRoomsTests {

    private static final RoomTable ROOMS = new RoomTable("dev.dateline.relationships", """
            relation :
            network  : relation
            path     : relation
            post     : relation
            http     : relation network path post
            page     : relation path post
            """);

    @ArchTest
    static void aRoomUsesOnlyEarlierRooms(JavaClasses classes) {
        assertThat(ROOMS.violations(classes)).isEmpty();
    }
}
