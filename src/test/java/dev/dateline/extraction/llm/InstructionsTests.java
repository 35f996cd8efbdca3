package dev.dateline.extraction.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.llm.answer.ParsedAnswer;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.FieldCheck.Outcome;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import dev.dateline.fact.event.EventDefinition;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Status;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class InstructionsTests {

    private static final String TEXT = Instructions.text();
    private static final Pattern EXAMPLE = Pattern.compile(
            "Article published on (\\S+) by (.+?), \"(.+?)\":\\n\\n(.+?)\\n\\nAnswer:\\n\\n(\\{.*})", Pattern.DOTALL);

    @ParameterizedTest
    @EnumSource
    void defineEachKind(EventKind kind) {
        EventDefinition definition = EventDefinition.of(kind);
        String line = TEXT.lines()
                .filter(one -> one.startsWith("* " + kind + ": "))
                .findFirst()
                .orElseThrow();
        assertThat(line).contains(definition.meaning());
        assertThat(definition.keyRoles()).allMatch(role -> line.contains(role.name()));
        assertThat(definition.otherRoles()).allMatch(role -> line.contains(role.name()));
        assertThat(definition.fields()).allMatch(field -> line.contains(field.json()));
    }

    @ParameterizedTest
    @EnumSource
    void defineEachRole(Role role) {
        assertThat(TEXT).contains("* " + role + ": " + role.meaning());
    }

    @ParameterizedTest
    @FieldSource("dev.dateline.fact.field.OwnField#ALL")
    void defineEachField(OwnField<?> field) {
        assertThat(TEXT).contains("* " + field.json() + ": " + field.meaning());
    }

    @Test
    void nameEachStatusAndEachKindOfEntity() {
        for (Status status : Status.values()) {
            assertThat(TEXT).contains(status.name());
        }
        for (EntityKind kind : EntityKind.values()) {
            assertThat(TEXT).contains(kind.name());
        }
        for (Subkind kind : Subkind.values()) {
            assertThat(TEXT).contains(kind.name());
        }
    }

    @Test
    void leaveNoPlaceholderOpen() {
        assertThat(TEXT).doesNotContainPattern("\\{[a-zA-Z]+}");
    }

    @Test
    void giveAnExampleThatPassesEveryCheck() {
        Matcher example = EXAMPLE.matcher(TEXT);
        assertThat(example.find()).isTrue();
        Article article = new Article(
                new ArticleId("example"),
                null,
                example.group(2),
                example.group(3),
                null,
                LocalDate.parse(example.group(1)),
                example.group(4));
        ParsedAnswer answer = ParsedAnswer.parse(example.group(5));
        assertThat(answer.faults()).isEmpty();
        Extraction extraction = new LanguageModelExtractor(
                        new ObedientModel(example.group(5)), KeptAnswers.NONE, 60_000)
                .extract(article);
        assertThat(extraction.report().refusals()).isEmpty();
        assertThat(extraction.claims()).hasSameSizeAs(answer.json().path("events"));
        assertThat(extraction.entities()).hasSameSizeAs(answer.json().path("entities"));
        assertThat(extraction.claims())
                .flatExtracting(claim -> claim.support())
                .allMatch(check -> check.outcome() == Outcome.CONFIRMED);
    }
}
