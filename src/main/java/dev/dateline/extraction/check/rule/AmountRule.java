package dev.dateline.extraction.check.rule;

import dev.dateline.extraction.check.text.EvidencePassage;
import dev.dateline.extraction.money.MoneyPhrases;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Amounts of money: one is kept where it can be read from the quote or its paragraph, in the same currency. */
public final class AmountRule implements FieldRule {

    @Override
    public ClaimDraft check(ClaimDraft draft, EvidencePassage passage) {
        ClaimDraft checked = draft;
        checked = check(checked, passage, "raised", Details::raised, b -> b.raised(null));
        checked = check(checked, passage, "valuation", AmountRule::worth, b -> b.valuation(null));
        checked = check(checked, passage, "price", Details::price, b -> b.price(null));
        return check(checked, passage, "amount", Details::amount, b -> b.amount(null));
    }

    private static @Nullable Money worth(Details details) {
        Valuation valuation = details.valuation();
        return valuation == null ? null : valuation.money();
    }

    private static ClaimDraft check(
            ClaimDraft draft,
            EvidencePassage passage,
            String field,
            Function<Details, @Nullable Money> value,
            UnaryOperator<Details.Builder> removal) {
        Money money = value.apply(draft.details());
        if (money == null) {
            return draft;
        }
        return Support.find(passage, area -> read(area, money))
                .map(found -> draft.confirmed(field, found.toString()))
                .orElseGet(() -> draft.without(
                        field,
                        removal.apply(draft.details().toBuilder()).build(),
                        money + " cannot be read from the quote or its paragraph"));
    }

    /** The words that name this amount. */
    private static Optional<String> read(String area, Money money) {
        return MoneyPhrases.in(area).stream()
                .filter(found -> found.money().equals(money))
                .map(found -> area.substring(found.start(), found.end()).strip())
                .findFirst();
    }
}
