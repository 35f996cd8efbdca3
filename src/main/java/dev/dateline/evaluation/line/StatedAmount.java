package dev.dateline.evaluation.line;

import org.jspecify.annotations.Nullable;

/**
 * An amount of money.
 *
 * @param most in the gold: the upper end, where a text gives a range; else the amount itself
 */
public record StatedAmount(double amount, double most, String currency) {

    private static final double TOLERANCE = .01;

    /** Whether a report gives it: the same currency, within one percent. */
    public boolean agreesWith(@Nullable StatedAmount said) {
        return said != null
                && said.currency.equals(currency)
                && (1 - TOLERANCE) * amount <= said.amount
                && said.amount <= (1 + TOLERANCE) * most;
    }
}
