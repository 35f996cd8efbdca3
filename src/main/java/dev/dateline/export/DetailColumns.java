package dev.dateline.export;

import dev.dateline.fact.Details;
import dev.dateline.fact.Money;
import dev.dateline.fact.Valuation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of the kinds' own fields. Amounts and currencies stand apart, so that amounts can be added up. */
final class DetailColumns {

    static final List<Column<Details>> ALL = List.of(
            new Column<>("series", Details::series),
            new Column<>("raised_amount", own -> amount(own.raised())),
            new Column<>("raised_currency", own -> currency(own.raised())),
            new Column<>("valuation_amount", own -> amount(money(own.valuation()))),
            new Column<>("valuation_currency", own -> currency(money(own.valuation()))),
            new Column<>("valuation_basis", own -> basis(own.valuation())),
            new Column<>("price_amount", own -> amount(own.price())),
            new Column<>("price_currency", own -> currency(own.price())),
            new Column<>("merger", Details::merger),
            new Column<>("titles", own -> String.join("; ", own.titles())),
            new Column<>("interim", Details::interim),
            new Column<>("joint", Details::joint),
            new Column<>("board_seat", Details::boardSeat),
            new Column<>("manner", Details::manner),
            new Column<>("headcount", Details::headcount),
            new Column<>("share", Details::share),
            new Column<>("jurisdiction", Details::jurisdiction),
            new Column<>("court", Details::court),
            new Column<>("stage", Details::stage),
            new Column<>("subject", Details::subject),
            new Column<>("outcome", Details::outcome),
            new Column<>("ruling_amount", own -> amount(own.amount())),
            new Column<>("ruling_currency", own -> currency(own.amount())),
            new Column<>("degree", Details::degree),
            new Column<>("field", Details::field));

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
