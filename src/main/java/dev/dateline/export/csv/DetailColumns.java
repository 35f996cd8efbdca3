package dev.dateline.export.csv;

import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of the kinds' own fields. Amounts and currencies stand apart, so that amounts can be added up. */
final class DetailColumns {

    static final List<CsvColumn<Details>> ALL =
            OwnField.ALL.stream().flatMap(DetailColumns::columns).toList();

    private DetailColumns() {}

    private static Stream<CsvColumn<Details>> columns(OwnField<?> field) {
        String name = name(field);
        return switch (field.type()) {
            case MONEY -> amounts(name, own -> (Money) own.get(field));
            case VALUATION ->
                Stream.concat(
                        amounts(name, own -> money((Valuation) own.get(field))),
                        Stream.of(new CsvColumn<>(name + "_basis", own -> basis((Valuation) own.get(field)))));
            case TITLES -> Stream.of(new CsvColumn<>(name, own -> String.join("; ", own.titles())));
            case NAME, WORDING, PLACE, FLAG, MANNER, COUNT, SHARE ->
                Stream.of(new CsvColumn<>(name, details -> details.get(field)));
        };
    }

    /** The name in small letters, word by word. The amount of a ruling says so, beside those of deals. */
    private static String name(OwnField<?> field) {
        return field == OwnField.AMOUNT
                ? "ruling"
                : field.json().replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static Stream<CsvColumn<Details>> amounts(String name, Function<Details, @Nullable Money> money) {
        return Stream.of(
                new CsvColumn<>(name + "_amount", own -> amount(money.apply(own))),
                new CsvColumn<>(name + "_currency", own -> currency(money.apply(own))));
    }

    static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : new BigDecimal(money.amount().toPlainString());
    }

    static @Nullable String currency(@Nullable Money money) {
        return money == null ? null : money.currency().getCurrencyCode();
    }

    static @Nullable Money money(@Nullable Valuation valuation) {
        return valuation == null ? null : valuation.money();
    }

    static Valuation.@Nullable Basis basis(@Nullable Valuation valuation) {
        return valuation == null ? null : valuation.basis();
    }
}
