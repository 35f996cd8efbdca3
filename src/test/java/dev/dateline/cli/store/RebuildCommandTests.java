package dev.dateline.cli.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.cli.Commands;
import dev.dateline.cli.run.Settings;
import dev.dateline.graph.derive.Facts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatelineTest
class RebuildCommandTests {

    @Autowired
    private Facts facts;

    @Autowired
    private ApplicationContext context;

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void aWorld() {
        SharedNeo4j.empty();
        Chronicle.recordIn(facts);
    }

    @Test
    void saysThatNothingDiffers() {
        assertThat(run("rebuild", "--check")).isZero();
        assertThat(out.toString()).startsWith("The graph is as a rebuild would make it");
    }

    @Test
    void namesTheFirstDifferenceAndMendsIt() {
        try (Session session = SharedNeo4j.driver().session()) {
            session.run("MATCH (entity:Entity {name: 'Inkstone'}) SET entity.mentionCount = 99")
                    .consume();
        }
        assertThat(run("rebuild", "--check")).isEqualTo(1);
        assertThat(out.toString()).contains("First stored as: ", "organization-inkstone", "99", "should be: ");
        assertThat(run("rebuild")).isZero();
        assertThat(out.toString()).contains("from 7 articles");
        assertThat(run("rebuild", "--check")).isZero();
    }

    private int run(String... words) {
        return Commands.commandLine(new Settings(List.of()), task -> task.applyAsInt(context))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter(), true))
                .execute(words);
    }
}
