package dev.dateline.page;

import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import dev.dateline.headline.AmountWords;
import dev.dateline.language.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event's own fields as a page shows them. */
final class DetailWords {

    private DetailWords() {}

    /** What each known field is called, and its value in words; without those that are not known. */
    static List<DetailLine> of(Details details, Language language) {
        List<DetailLine> lines = new ArrayList<>();
        for (OwnField<?> field : OwnField.ALL) {
            String text = words(field, details, language);
            if (text != null && !text.isBlank()) {
                lines.add(new DetailLine(language.say("own." + field.json()), text, original(field, language)));
            }
        }
        return lines;
    }

    /** The language of a field that has the words of the articles; null where it is the page's. */
    static @Nullable String original(OwnField<?> field, Language language) {
        return switch (field.type()) {
            case NAME, WORDING, PLACE, TITLES -> language == Language.ENGLISH ? null : Language.ENGLISH.code();
            case MONEY, VALUATION, FLAG, MANNER, COUNT, SHARE -> null;
        };
    }

    private static @Nullable String words(OwnField<?> field, Details details, Language language) {
        Object value = details.get(field);
        if (value == null) {
            return null;
        }
        AmountWords amounts = new AmountWords(language);
        return switch (field.type()) {
            case NAME, WORDING, PLACE -> (String) value;
            case MONEY -> amounts.money((Money) value);
            case VALUATION -> valuation((Valuation) value, language);
            case FLAG -> language.say((Boolean) value ? "yes" : "no");
            case TITLES -> String.join(", ", details.titles());
            case MANNER -> language.say("manner." + ((Manner) value).name() + ".inner");
            case COUNT -> amounts.number((Long) value);
            case SHARE -> language.say("number.percent", Math.round((Double) value * 100));
        };
    }

    /** "$1 billion post-money". */
    static String valuation(Valuation valuation, Language language) {
        String money = new AmountWords(language).money(valuation.money());
        return switch (valuation.basis()) {
            case PRE_MONEY -> language.say("money.pre", money);
            case POST_MONEY -> language.say("money.post", money);
            case UNSPECIFIED -> money;
        };
    }
}
