package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/** A table of rooms names each import that it does not allow, and no other. */
class RoomTableTests {

    private static final String ROOT = "dev.dateline.extraction.check";
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    @Test
    void allowsWhatStandsBehindTheColon() {
        assertThat(new RoomTable(ROOT, "text :\nrule : text").violations(CLASSES))
                .isEmpty();
    }

    @Test
    void namesAnImportThatItDoesNotAllow() {
        assertThat(new RoomTable(ROOT, "text :\nrule :").violations(CLASSES))
                .isNotEmpty()
                .allMatch(arrow -> arrow.matches(".*[.]rule[.].* → .*[.]text[.].*"));
    }

    @Test
    void letsARoomThatItLacksImportNothing() {
        assertThat(new RoomTable(ROOT, "text :").violations(CLASSES))
                .isNotEmpty()
                .allMatch(arrow -> arrow.contains(".rule."));
    }
}
