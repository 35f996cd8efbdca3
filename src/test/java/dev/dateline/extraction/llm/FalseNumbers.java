package dev.dateline.extraction.llm;

import dev.dateline.extraction.Extraction;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Amounts, head counts, shares and rounds that the article does not have. */
final class FalseNumbers {

    private static final List<String> MONEY = List.of("raised", "valuation", "price", "amount");

    static final List<Falsification> ALL = List.of(
            FalseNumbers::anotherAmount,
            FalseNumbers::anotherCurrency,
            FalseNumbers::anAmountWithoutOne,
            FalseNumbers::headcount,
            FalseNumbers::share,
            FalseNumbers::series);

    private FalseNumbers() {}

    private static Optional<Falsified> anotherAmount(AnsweredArticle told, int event, RandomGenerator random) {
        BigDecimal factor =
                new BigDecimal(FalseQuotes.pick(List.of("10", "0.1", "1000", "0.001", "1.01", "2", "0.5"), random));
        return MONEY.stream()
                .filter(field -> told.event(event).path(field).isObject())
                .findFirst()
                .map(field -> {
                    JsonNode money = told.event(event).path(field);
                    return paying(
                            told,
                            event,
                            field,
                            money.path("amount").decimalValue().multiply(factor),
                            money.path("currency").asString());
                });
    }

    private static Optional<Falsified> anotherCurrency(AnsweredArticle told, int event, RandomGenerator random) {
        return MONEY.stream()
                .filter(field -> told.event(event).path(field).isObject())
                .findFirst()
                .map(field -> {
                    JsonNode money = told.event(event).path(field);
                    String currency = FalseQuotes.pick(
                            Stream.of("USD", "EUR", "GBP", "JPY", "CAD", "NOK", "SEK")
                                    .filter(code ->
                                            !code.equals(money.path("currency").asString()))
                                    .toList(),
                            random);
                    return paying(told, event, field, money.path("amount").decimalValue(), currency);
                });
    }

    private static Optional<Falsified> anAmountWithoutOne(AnsweredArticle told, int event, RandomGenerator random) {
        String field = switch (told.event(event).path("kind").asString()) {
            case "FUNDING_ROUND", "PUBLIC_OFFERING" -> FalseQuotes.pick(List.of("raised", "valuation"), random);
            case "ACQUISITION" -> "price";
            case "RULING" -> "amount";
            default -> "";
        };
        return field.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        paying(told, event, field, BigDecimal.valueOf(random.nextLong(1_000, 9_000) * 1_001), "USD"));
    }

    private static Falsified paying(AnsweredArticle told, int event, String field, BigDecimal amount, String currency) {
        AnsweredArticle copy = told.copy();
        copy.event(event).putObject(field).put("amount", amount).put("currency", currency);
        Money money = new Money(amount, Currency.getInstance(currency));
        return new Falsified(
                copy,
                field + ": " + money,
                anyDetail(details -> amounts(details).anyMatch(money::equals)));
    }

    private static Stream<Money> amounts(Details details) {
        Valuation valuation = details.get(OwnField.VALUATION);
        return Stream.of(
                        details.get(OwnField.RAISED),
                        valuation == null ? null : valuation.money(),
                        details.get(OwnField.PRICE),
                        details.get(OwnField.AMOUNT))
                .filter(Objects::nonNull);
    }

    private static Optional<Falsified> headcount(AnsweredArticle told, int event, RandomGenerator random) {
        ObjectNode given = told.event(event);
        if (!given.path("kind").asString().equals("LAYOFF")) {
            return Optional.empty();
        }
        long count = FalseQuotes.pick(List.of(12L, 13L, 41L, 65L, 330L, 6_400L, 64L, 1_000L, 0L, 1L, 19L), random);
        AnsweredArticle copy = told.copy();
        copy.event(event).put("headcount", count);
        return Optional.of(new Falsified(
                copy,
                "headcount: " + count,
                anyDetail(details -> Objects.equals(details.get(OwnField.HEADCOUNT), count))));
    }

    private static Optional<Falsified> share(AnsweredArticle told, int event, RandomGenerator random) {
        if (!told.event(event).path("kind").asString().equals("LAYOFF")) {
            return Optional.empty();
        }
        double share = FalseQuotes.pick(List.of(0.1, 0.2, 0.21, 0.5, 0.66, 0.9, 0.012, 1.0, 0.0), random);
        AnsweredArticle copy = told.copy();
        copy.event(event).put("share", share);
        return Optional.of(new Falsified(
                copy, "share: " + share, anyDetail(details -> Objects.equals(details.get(OwnField.SHARE), share))));
    }

    private static Optional<Falsified> series(AnsweredArticle told, int event, RandomGenerator random) {
        if (!told.event(event).path("kind").asString().equals("FUNDING_ROUND")) {
            return Optional.empty();
        }
        List<String> others = told.events()
                .valueStream()
                .map(other -> other.path("series").asString(""))
                .toList();
        String series = FalseQuotes.pick(
                Stream.of("A", "B", "C", "D", "E2", "pre-seed", "seed", "bridge", "growth")
                        .filter(name -> !others.contains(name))
                        .toList(),
                random);
        AnsweredArticle copy = told.copy();
        copy.event(event).put("series", series);
        return Optional.of(new Falsified(
                copy, "series: " + series, anyDetail(details -> series.equals(details.get(OwnField.SERIES)))));
    }

    static Predicate<Extraction> anyDetail(Predicate<Details> test) {
        return extraction -> extraction.claims().stream()
                .map(Claim::event)
                .map(Event::details)
                .anyMatch(test);
    }
}
