package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.dateline.RoomTable;

/** The rooms of the export: each format knows the port and no other format. */
@AnalyzeClasses(packages = "dev.dateline.export", importOptions = DoNotIncludeTests.class)
class ExportRoomsTests {

    private static final RoomTable ROOMS = new RoomTable("dev.dateline.export", """
        format   :
        csv      : format
        lines    : format
        linked   : format
        ftm      : format
        calendar : format
        graphml  : format
        """);

    @ArchTest
    static void aFormatKnowsOnlyThePort(JavaClasses classes) {
        assertThat(ROOMS.violations(classes)).isEmpty();
    }
}
