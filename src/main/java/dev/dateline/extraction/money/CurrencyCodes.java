package dev.dateline.extraction.money;

import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ISO 4217 codes that a text may name: those of all currencies that some country has today. */
final class CurrencyCodes {

    /** Codes that texts in capitals have as words: "TOP 5", "COP 28". */
    private static final Set<String> WORDS =
            Set.of("ALL", "BAM", "COP", "CUP", "GEL", "MAD", "MOP", "PEN", "SOS", "TOP");

    /** As an alternative of a regular expression: in capitals, and a few in small letters, too. */
    static final String PATTERN = Stream.concat(
                    Arrays.stream(Locale.getISOCountries())
                            .map(country -> Currency.getInstance(Locale.of("", country)))
                            .filter(Objects::nonNull)
                            .map(Currency::getCurrencyCode)
                            .filter(code -> !WORDS.contains(code)),
                    Stream.of("RMB"))
            .distinct()
            .sorted()
            .collect(Collectors.joining("|", "(?-i:", ")|usd|eur|gbp|rmb"));

    private CurrencyCodes() {}
}
