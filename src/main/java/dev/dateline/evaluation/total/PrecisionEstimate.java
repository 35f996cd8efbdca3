package dev.dateline.evaluation.total;

import java.util.Map;

/**
 * How often a rule is right, estimated from what it has reported so far.
 *
 * <p>The m-estimate (B. Cestnik, "Estimating probabilities: a crucial task in machine learning", ECAI 1990): a rule with
 * {@code right} of {@code reported} counts as {@code (right + m · mean) / (reported + m)}, as if it had reported {@code m}
 * times more and been right as often as all rules together. So a rule seen twice is not sure to be right, and one that has
 * reported nothing has the mean.
 *
 * @param rows the reports of each rule
 * @param mean the share of right reports among all
 */
public record PrecisionEstimate(Map<String, RuleTotals.Row> rows, double mean) {

    /** How many reports of the mean each rule gets: the number whose estimates, in ten-fold cross-validation
     * on the open half of {@code corpus/unseen}, fit the pieces left out best. */
    static final int M = 20;

    /**
     * The estimate from what the rules have reported.
     *
     * @param all the reports of all rules, each counted once
     */
    public static PrecisionEstimate of(RuleTotals rules, Tally all) {
        Double mean = all.precision();
        return new PrecisionEstimate(rules.rows(), mean == null ? 0 : mean);
    }

    /** The precision of the rule of this name, by its kind and its name: {@code ACQUISITION: acquirer buys target}. */
    public double of(String rule) {
        RuleTotals.Row row = rows.get(rule);
        Tally tally = row == null ? Tally.NONE : row.tally();
        return (tally.matched() + M * mean) / (tally.reported() + M);
    }
}
