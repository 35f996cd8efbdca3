package dev.dateline.page;

import dev.dateline.fact.Details;
import dev.dateline.headline.Words;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An event's own fields as a reader says them, in the order in which a reader asks for them. */
final class DetailWords {

    private final Map<String, String> said = new LinkedHashMap<>();

    private DetailWords() {}

    /** What each known field is called, and what it says; without those that are not known. */
    static Map<String, String> of(Details details) {
        DetailWords words = new DetailWords();
        words.money(details);
        words.posts(details);
        words.rest(details);
        return words.said;
    }

    private void money(Details details) {
        say("Series", details.series());
        say("Raised", details.raised(), Words::money);
        say("Valuation", details.valuation(), Labels::valuationOf);
        say("Price", details.price(), Words::money);
        say("Merger", details.merger(), DetailWords::yesOrNo);
        say("Amount", details.amount(), Words::money);
    }

    private void posts(Details details) {
        say("Title", String.join(", ", details.titles()));
        say("Interim", details.interim(), DetailWords::yesOrNo);
        say("Shared post", details.joint(), DetailWords::yesOrNo);
        say("Board seat", details.boardSeat(), DetailWords::yesOrNo);
        say("Manner", details.manner(), manner -> manner.name().toLowerCase(Locale.ENGLISH));
        say("Degree", details.degree());
        say("Field", details.field());
    }

    private void rest(Details details) {
        say("Head count", details.headcount(), count -> "%,d".formatted(count));
        say("Share of staff", details.share(), share -> "%.0f%%".formatted(share * 100));
        say("About", details.subject());
        say("Jurisdiction", details.jurisdiction());
        say("Court", details.court());
        say("Stage", details.stage());
        say("Outcome", details.outcome());
    }

    private void say(String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            said.put(label, text);
        }
    }

    private <T> void say(String label, @Nullable T value, Function<T, String> words) {
        if (value != null) {
            said.put(label, words.apply(value));
        }
    }

    private static String yesOrNo(boolean value) {
        return value ? "yes" : "no";
    }
}
