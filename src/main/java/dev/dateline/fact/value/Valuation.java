package dev.dateline.fact.value;

import java.util.Objects;

/** What a company is said to be worth. */
public record Valuation(Money money, Basis basis) {

    /** Whether the new money is counted in. */
    public enum Basis {
        PRE_MONEY,
        POST_MONEY,
        UNSPECIFIED
    }

    public Valuation {
        Objects.requireNonNull(money);
        Objects.requireNonNull(basis);
    }
}
