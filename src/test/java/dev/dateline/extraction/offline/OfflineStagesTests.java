package dev.dateline.extraction.offline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The stages of the offline extractor, in the order in which a text goes through them. */
@AnalyzeClasses(packages = "dev.dateline", importOptions = DoNotIncludeTests.class)
class OfflineStagesTests {

    private static final String ROOT = OfflineStagesTests.class.getPackageName();

    /** Each stage, and the earlier ones whose types it may use. The extractor at the root may use all. */
    private static final String STAGES = """
            lexicon     :
            document    : lexicon
            syntax      : lexicon document
            mention     : lexicon document
            coreference : lexicon document syntax mention
            factuality  : lexicon document syntax coreference
            temporal    : lexicon document syntax mention coreference factuality
            frame       : lexicon document syntax mention coreference
            event       : lexicon document syntax coreference factuality temporal frame
            """;

    @ArchTest
    static void aStageUsesOnlyEarlierStages(JavaClasses classes) {
        Set<String> backwards = new TreeSet<>();
        for (JavaClass from : classes) {
            if (!isInside(from)) {
                continue;
            }
            Set<String> allowed = allowedFor(stage(from));
            from.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(to -> isInside(to) && !allowed.contains(stage(to)))
                    .forEach(to -> backwards.add(from.getName() + " → " + to.getName()));
        }
        assertThat(backwards)
                .as("dependencies on a later stage, or on one that STAGES does not allow")
                .isEmpty();
    }

    private static boolean isInside(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    /** The package below the extractor's; empty for the extractor itself. */
    private static String stage(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).replaceFirst("^[.]", "");
    }

    private static Set<String> allowedFor(String stage) {
        Set<String> allowed = new TreeSet<>(Set.of(stage));
        for (String line : STAGES.lines().toList()) {
            List<String> words = List.of(Pattern.compile("[\\s:]+").split(line.strip()));
            if (stage.isEmpty() || words.getFirst().equals(stage)) {
                allowed.addAll(words);
            }
        }
        return allowed;
    }

    @ArchTest
    static final ArchRule NOTHING_OUTSIDE_USES_A_STAGE = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".*..");
}
