package dev.dateline.page;

import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import dev.dateline.headline.Words;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event's own fields as a page shows them. */
final class DetailWords {

    private DetailWords() {}

    /** What each known field is called, and its value in words; without those that are not known. */
    static Map<String, String> of(Details details) {
        Map<String, String> words = new LinkedHashMap<>();
        for (OwnField<?> field : OwnField.ALL) {
            String text = words(field, details);
            if (text != null && !text.isBlank()) {
                words.put(field.label(), text);
            }
        }
        return words;
    }

    private static @Nullable String words(OwnField<?> field, Details details) {
        Object value = details.get(field);
        if (value == null) {
            return null;
        }
        return switch (field.type()) {
            case NAME, WORDING, PLACE -> (String) value;
            case MONEY -> Words.money((Money) value);
            case VALUATION -> Labels.valuationOf((Valuation) value);
            case FLAG -> (Boolean) value ? "yes" : "no";
            case TITLES -> String.join(", ", details.titles());
            case MANNER -> ((Manner) value).name().toLowerCase(Locale.ENGLISH);
            case COUNT -> "%,d".formatted((Long) value);
            case SHARE -> "%.0f%%".formatted((Double) value * 100);
        };
    }
}
