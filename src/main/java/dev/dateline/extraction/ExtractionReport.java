package dev.dateline.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an extraction came about.
 *
 * @param extractor which extractor read the article, with its version; empty if it is not known
 * @param note what a reader should know of it, such as that a language model did not answer; null for nothing
 * @param refusals what the extractor reported and the text does not support
 * @param usage what it asked of a language model
 * @param rules the rules behind the claims, where the extractor works by rules
 */
public record ExtractionReport(
        String extractor, @Nullable String note, List<RefusedEvent> refusals, ModelUsage usage, List<RuleUse> rules) {

    public ExtractionReport {
        refusals = List.copyOf(refusals);
        rules = List.copyOf(rules);
    }

    /** The report of an extractor that names no rules. */
    public ExtractionReport(String extractor, @Nullable String note, List<RefusedEvent> refusals, ModelUsage usage) {
        this(extractor, note, refusals, usage, List.of());
    }

    /** The report of an extractor that asked no model and refused nothing. */
    public static ExtractionReport by(String extractor) {
        return new ExtractionReport(extractor, null, List.of(), ModelUsage.NONE);
    }

    /** The same with more refusals. */
    public ExtractionReport refusing(List<RefusedEvent> more) {
        List<RefusedEvent> all = new ArrayList<>(refusals);
        all.addAll(more);
        return new ExtractionReport(extractor, note, all, usage, rules);
    }

    /** The same with another note. */
    public ExtractionReport noting(@Nullable String words) {
        return new ExtractionReport(extractor, words, refusals, usage, rules);
    }

    /** The same with the rules behind the claims. */
    public ExtractionReport withRules(List<RuleUse> uses) {
        return new ExtractionReport(extractor, note, refusals, usage, uses);
    }
}
