package dev.dateline.funding.round;

import dev.dateline.entities.Entities;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.value.Status;
import dev.dateline.question.AsOf;
import dev.dateline.question.Choices;
import dev.dateline.question.Cursor;
import dev.dateline.question.Numbers;
import dev.dateline.question.Period;
import dev.dateline.question.Problem;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How rounds are asked for in words, over HTTP, on the command line or by a tool, before anything of it is checked. */
public record RoundParameters(
        @Nullable List<String> company,
        @Nullable List<String> lead,
        @Nullable List<String> investor,
        @Nullable String led,
        @Nullable List<String> series,
        @Nullable List<String> status,
        @Nullable String from,
        @Nullable String to,
        @Nullable String minAmount,
        @Nullable String maxAmount,
        @Nullable List<String> currency,
        @Nullable String validAt,
        @Nullable String knownAt,
        @Nullable String sort,
        @Nullable String limit,
        @Nullable String cursor) {

    private enum YesNo {
        TRUE,
        FALSE,
        ANY
    }

    /**
     * What that means.
     *
     * @throws dev.dateline.question.Problem if a word means nothing (400), or a name nobody (404) or several (409)
     */
    public RoundQuery query(Entities entities) {
        BigDecimal least = Numbers.amount("minAmount", minAmount);
        BigDecimal most = Numbers.amount("maxAmount", maxAmount);
        if (least != null && most != null && most.compareTo(least) < 0) {
            throw Problem.badParameter("maxAmount", maxAmount, "Give an amount that is not below minAmount.");
        }
        return new RoundQuery(
                who("company", company, entities),
                who("lead", lead, entities),
                who("investor", investor, entities),
                ledOrNot(),
                lower(series),
                Choices.several("status", status, Status.class),
                Period.of(from, to),
                least,
                most,
                currencies(),
                AsOf.of(validAt, knownAt),
                RoundSort.of(sort),
                Numbers.limit(limit),
                Cursor.given(cursor));
    }

    private static List<EntityId> who(String field, @Nullable List<String> names, Entities entities) {
        return names == null
                ? List.of()
                : names.stream()
                        .filter(name -> !name.isBlank())
                        .map(name -> entities.resolve(field, name))
                        .distinct()
                        .toList();
    }

    private @Nullable Boolean ledOrNot() {
        YesNo chosen = Choices.one("led", led, YesNo.ANY);
        return chosen == YesNo.ANY ? null : Boolean.valueOf(chosen == YesNo.TRUE);
    }

    private static Set<String> lower(@Nullable List<String> series) {
        return series == null
                ? Set.of()
                : series.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT)
                                .replaceFirst("^series\\s+", "")
                                .strip())
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> currencies() {
        return currency == null
                ? Set.of()
                : currency.stream()
                        .filter(code -> !code.isBlank())
                        .map(RoundParameters::currency)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static String currency(String given) {
        try {
            return Currency.getInstance(given.strip().toUpperCase(Locale.ROOT)).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw Problem.badParameter("currency", given, "Give an ISO 4217 code, as USD.");
        }
    }
}
