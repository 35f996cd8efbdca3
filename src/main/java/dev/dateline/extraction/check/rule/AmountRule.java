package dev.dateline.extraction.check.rule;

import dev.dateline.extraction.check.text.EvidencePassage;
import dev.dateline.extraction.money.MoneyPhrases;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Amounts of money: one is kept where it can be read from the quote or its paragraph, in the same currency. */
public final class AmountRule implements FieldRule {

    @Override
    public ClaimDraft check(ClaimDraft draft, EvidencePassage passage) {
        ClaimDraft checked = draft;
        for (OwnField<?> field : OwnField.ALL) {
            Money money = money(draft.details(), field);
            checked = money == null ? checked : check(checked, passage, field, money);
        }
        return checked;
    }

    private static @Nullable Money money(Details details, OwnField<?> field) {
        Object value = details.get(field);
        if (value instanceof Valuation valuation) {
            return valuation.money();
        }
        return value instanceof Money money ? money : null;
    }

    private static ClaimDraft check(ClaimDraft draft, EvidencePassage passage, OwnField<?> field, Money money) {
        return Support.find(passage, area -> read(area, money))
                .map(found -> draft.confirmed(field, found))
                .orElseGet(() -> draft.without(field, money + " cannot be read from the quote or its paragraph"));
    }

    /** The words that name this amount. */
    private static Optional<String> read(String area, Money money) {
        return MoneyPhrases.in(area).stream()
                .filter(found -> found.money().equals(money))
                .map(found -> area.substring(found.start(), found.end()).strip())
                .findFirst();
    }
}
