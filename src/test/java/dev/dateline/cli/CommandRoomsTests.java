package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.dateline.RoomTable;

/** The rooms of the command line: no group of commands knows another. */
@AnalyzeClasses(packages = "dev.dateline.cli", importOptions = DoNotIncludeTests.class)
class CommandRoomsTests {

    private static final RoomTable ROOMS = new RoomTable("dev.dateline.cli", """
            run      :
            account  : run
            question : run
            extract  : run
            store    : run
            """);

    @ArchTest
    static void aGroupOfCommandsKnowsNoOther(JavaClasses classes) {
        assertThat(ROOMS.violations(classes)).isEmpty();
    }
}
