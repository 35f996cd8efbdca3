package dev.dateline.fact.value;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount in one currency, never converted.
 *
 * @param amount in whole units of the currency ("$101 million" is 101000000), not negative, and below 10 to the 40th; its
 *     scale does not matter
 */
public record Money(BigDecimal amount, Currency currency) {

    /** Before the decimal point: far more than there is money, and far less than a {@code double} holds. */
    private static final int MOST_DIGITS = 40;

    /** Behind it. */
    private static final int MOST_DECIMALS = 20;

    public Money {
        Objects.requireNonNull(currency);
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("an amount is not negative: " + amount);
        }
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        // As text, 1e999999999 would have a billion digits; as a double, a number of 400 digits is infinite.
        if ((long) amount.precision() - amount.scale() > MOST_DIGITS || amount.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("an amount has at most " + MOST_DIGITS + " digits, and " + MOST_DECIMALS
                    + " behind the decimal point");
        }
    }

    /** An amount in whole units of the currency with this ISO 4217 code. */
    public static Money of(long amount, String currencyCode) {
        return new Money(BigDecimal.valueOf(amount), Currency.getInstance(currencyCode));
    }

    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + amount.toPlainString();
    }
}
