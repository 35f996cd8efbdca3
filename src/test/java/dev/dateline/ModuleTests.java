package dev.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** The arrows between the packages, as {@code docs/architecture.md} draws them. None may turn back. */
@AnalyzeClasses(packages = "dev.dateline", importOptions = DoNotIncludeTests.class)
class ModuleTests {

    @ArchTest
    static final ArchRule A_PACKAGE_IMPORTS_ONLY_FROM_ITS_LEFT = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.dateline..")
            .withOptionalLayers(true)
            .layer("fact")
            .definedBy("dev.dateline.fact")
            .layer("cypher")
            .definedBy("dev.dateline.cypher")
            .layer("article")
            .definedBy("dev.dateline.article")
            .layer("extraction")
            .definedBy("dev.dateline.extraction..")
            .layer("resolution")
            .definedBy("dev.dateline.resolution")
            .layer("graph")
            .definedBy("dev.dateline.graph")
            .layer("ingest")
            .definedBy("dev.dateline.ingest")
            .layer("entities")
            .definedBy("dev.dateline.entities")
            .layer("timeline")
            .definedBy("dev.dateline.timeline")
            .layer("relationships")
            .definedBy("dev.dateline.relationships")
            .layer("funding")
            .definedBy("dev.dateline.funding")
            .layer("export")
            .definedBy("dev.dateline.export")
            .layer("cli")
            .definedBy("dev.dateline.cli")
            .layer("root")
            .definedBy("dev.dateline")
            .whereLayer("fact")
            .mayNotAccessAnyLayer()
            .whereLayer("cypher")
            .mayNotAccessAnyLayer()
            .whereLayer("article")
            .mayOnlyAccessLayers("fact")
            .whereLayer("extraction")
            .mayOnlyAccessLayers("fact", "article")
            .whereLayer("resolution")
            .mayOnlyAccessLayers("fact", "article", "extraction")
            .whereLayer("graph")
            .mayOnlyAccessLayers("fact", "cypher", "article", "extraction", "resolution")
            .whereLayer("ingest")
            .mayOnlyAccessLayers("fact", "cypher", "article", "extraction", "resolution", "graph")
            .whereLayer("entities")
            .mayOnlyAccessLayers("fact", "cypher", "graph")
            .whereLayer("timeline")
            .mayOnlyAccessLayers("fact", "cypher", "graph", "entities")
            .whereLayer("relationships")
            .mayOnlyAccessLayers("fact", "cypher", "graph", "entities")
            .whereLayer("funding")
            .mayOnlyAccessLayers("fact", "cypher", "graph", "entities")
            .whereLayer("export")
            .mayOnlyAccessLayers("fact", "entities", "timeline", "relationships", "funding")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .because("a package imports only from its left");

    @ArchTest
    static final ArchRule THE_VOCABULARY_KNOWS_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAPackage("dev.dateline.fact")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("dev.dateline.fact", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("dev.dateline.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_EMBEDDED_SERVER_TOUCHES_NEO4J_S_SERVER_API = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("Embedded")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.neo4j.dbms..", "org.neo4j.graphdb..", "org.neo4j.configuration..");
}
