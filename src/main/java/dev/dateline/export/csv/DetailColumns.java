package dev.dateline.export.csv;

import dev.dateline.fact.Details;
import dev.dateline.fact.Money;
import dev.dateline.fact.Valuation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of the kinds' own fields. Amounts and currencies stand apart, so that amounts can be added up. */
final class DetailColumns {

    static final List<CsvColumn<Details>> ALL = List.of(
            new CsvColumn<>("series", Details::series),
            new CsvColumn<>("raised_amount", own -> amount(own.raised())),
            new CsvColumn<>("raised_currency", own -> currency(own.raised())),
            new CsvColumn<>("valuation_amount", own -> amount(money(own.valuation()))),
            new CsvColumn<>("valuation_currency", own -> currency(money(own.valuation()))),
            new CsvColumn<>("valuation_basis", own -> basis(own.valuation())),
            new CsvColumn<>("price_amount", own -> amount(own.price())),
            new CsvColumn<>("price_currency", own -> currency(own.price())),
            new CsvColumn<>("merger", Details::merger),
            new CsvColumn<>("titles", own -> String.join("; ", own.titles())),
            new CsvColumn<>("interim", Details::interim),
            new CsvColumn<>("joint", Details::joint),
            new CsvColumn<>("board_seat", Details::boardSeat),
            new CsvColumn<>("manner", Details::manner),
            new CsvColumn<>("headcount", Details::headcount),
            new CsvColumn<>("share", Details::share),
            new CsvColumn<>("jurisdiction", Details::jurisdiction),
            new CsvColumn<>("court", Details::court),
            new CsvColumn<>("stage", Details::stage),
            new CsvColumn<>("subject", Details::subject),
            new CsvColumn<>("outcome", Details::outcome),
            new CsvColumn<>("ruling_amount", own -> amount(own.amount())),
            new CsvColumn<>("ruling_currency", own -> currency(own.amount())),
            new CsvColumn<>("degree", Details::degree),
            new CsvColumn<>("field", Details::field));

    private DetailColumns() {}

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
