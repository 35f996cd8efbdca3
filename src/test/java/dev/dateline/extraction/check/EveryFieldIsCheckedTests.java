package dev.dateline.extraction.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.EveryKind;
import dev.dateline.extraction.check.rule.ClaimDraft;
import dev.dateline.extraction.check.rule.FieldRule;
import dev.dateline.extraction.check.text.EvidencePassage;
import dev.dateline.extraction.check.text.MarkedPassage;
import dev.dateline.fact.claim.FieldCheck;
import dev.dateline.fact.claim.FieldCheck.Outcome;
import dev.dateline.fact.event.EventDefinition;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No own field is kept that the text does not support: each is checked by a rule. */
class EveryFieldIsCheckedTests {

    private static final EvidencePassage WITHOUT_SUPPORT = MarkedPassage.of("[It rained all day.]");

    @ParameterizedTest
    @MethodSource("fields")
    <T> void isRemovedWithoutSupport(OwnField<T> field) {
        Details only =
                Details.builder().with(field, EveryKind.details().get(field)).build();
        EventKind kind = Stream.of(EventKind.values())
                .filter(each -> EventDefinition.of(each).fields().contains(field))
                .findFirst()
                .orElseThrow();
        ClaimDraft draft = MarkedPassage.draft(kind, only);
        for (FieldRule rule : ClaimChecker.RULES) {
            draft = rule.check(draft, WITHOUT_SUPPORT);
        }
        assertThat(draft.details()).isNotEqualTo(only);
        assertThat(draft.checks())
                .extracting(FieldCheck::field, FieldCheck::outcome)
                .contains(tuple(field.json(), Outcome.REMOVED));
    }

    static Stream<OwnField<?>> fields() {
        return OwnField.ALL.stream();
    }
}
