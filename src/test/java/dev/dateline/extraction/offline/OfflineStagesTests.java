package dev.dateline.extraction.offline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.dateline.RoomTable;

/** The stages of the offline extractor, in the order in which a text goes through them. */
@AnalyzeClasses(packages = "dev.dateline", importOptions = DoNotIncludeTests.class)
class OfflineStagesTests {

    private static final String ROOT = OfflineStagesTests.class.getPackageName();

    /** Each stage, and the earlier ones whose types it may use. The extractor at the root may use all. */
    private static final RoomTable STAGES = new RoomTable(ROOT, """
            lexicon     :
            document    : lexicon
            syntax      : lexicon document
            mention     : lexicon document
            coreference : lexicon document syntax mention
            factuality  : lexicon document syntax coreference
            temporal    : lexicon document syntax mention coreference factuality
            frame       : lexicon document syntax mention coreference
            event       : lexicon document syntax coreference factuality temporal frame
            """);

    @ArchTest
    static void aStageUsesOnlyEarlierStages(JavaClasses classes) {
        assertThat(STAGES.violations(classes))
                .as("dependencies on a later stage, or on one that STAGES does not allow")
                .isEmpty();
    }

    @ArchTest
    static final ArchRule NOTHING_OUTSIDE_USES_A_STAGE = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".*..");
}
