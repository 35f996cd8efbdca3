package dev.dateline.extraction;

import dev.dateline.fact.event.EventKind;
import java.util.List;

/**
 * The rules that a claim of the offline extractor is based on, for measuring them one by one.
 *
 * @param kind the kind of the claim's event
 * @param start where the claim's evidence begins, in UTF-16 code units of the article's text
 * @param end one past its end
 * @param rules the names of the rules, each with its kind before it: {@code ACQUISITION: acquirer buys target}
 */
public record RuleUse(EventKind kind, int start, int end, List<String> rules) {

    public RuleUse {
        rules = List.copyOf(rules);
    }
}
