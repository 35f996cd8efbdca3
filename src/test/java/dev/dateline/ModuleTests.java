package dev.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages. None may turn back. */
@AnalyzeClasses(packages = "dev.dateline", importOptions = DoNotIncludeTests.class)
class ModuleTests {

    /** From left to right: each room, and the rooms that it may import from. */
    private static final RoomTable ROOMS = new RoomTable("dev.dateline", """
            fact          :
            cypher        :
            json          : fact
            language      :
            headline      : fact language
            page          : fact headline language
            question      : fact page
            failure       : json language page question
            access        : fact language page question failure
            article       : fact json
            fetch         :
            extraction    : fact json article
            evaluation    : fact article extraction
            resolution    : fact article extraction
            graph         : fact cypher article extraction resolution
            ingest        : fact json cypher headline question language page article fetch extraction resolution graph
            entities      : fact json cypher question language page graph
            search        : fact cypher headline question graph
            review        : fact json access cypher headline question language page article resolution graph entities
            timeline      : fact json cypher headline question language page graph search entities
            relationships : fact json cypher headline question language page graph entities
            funding       : fact json cypher headline question page graph entities
            api           : fact question cypher graph
            export        : fact json headline access question page graph entities timeline relationships funding
            mcp           : fact json question cypher graph entities timeline relationships funding
            archive       : fact json article extraction resolution graph
            table         : fact article extraction graph
            samples       : article extraction graph ingest archive
            cli           : fact json access headline mcp question cypher article extraction evaluation resolution graph ingest entities timeline \
                            relationships funding export archive table
            """);

    @ArchTest
    static void aPackageImportsOnlyFromItsLeft(JavaClasses classes) {
        assertThat(ROOMS.violations(classes))
                .as("imports that turn back, or from a room that ROOMS does not allow")
                .isEmpty();
    }

    @ArchTest
    static final ArchRule THE_VOCABULARY_KNOWS_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAPackage("dev.dateline.fact..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("dev.dateline.fact..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("dev.dateline.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_EMBEDDED_SERVER_TOUCHES_THE_SERVER_API_OF_NEO4J = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("Embedded")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.neo4j.dbms..", "org.neo4j.graphdb..", "org.neo4j.configuration..");
}
