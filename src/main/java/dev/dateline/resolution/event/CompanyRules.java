package dev.dateline.resolution.event;

import dev.dateline.fact.event.Layoff;
import dev.dateline.fact.event.ProductRelease;
import java.math.BigDecimal;

/** When two reports speak of one step of a company. */
final class CompanyRules {

    private CompanyRules() {}

    /** A product may come out again: elsewhere, as a later version. */
    static Verdict release(ReportPair two, ProductRelease one, ProductRelease other) {
        if (ReportPair.disjoint(one.companies(), other.companies())) {
            return Verdict.apart("other companies");
        }
        if (ReportPair.share(one.products(), other.products())) {
            return two.within(92, "the same product").withMore(1);
        }
        if (ReportPair.disjoint(one.products(), other.products())) {
            return Verdict.apart("other products");
        }
        return two.areDated() && two.closeness() > 3
                ? Verdict.same(1, "the same company and month")
                : Verdict.open("perhaps another product");
    }

    /** Another year's layoffs are others. Of an undated report only the same head count says that it is the same one. */
    static Verdict layoff(ReportPair two, Layoff one, Layoff other) {
        Integer difference = one.headcount() == null || other.headcount() == null
                ? null
                : ReportPair.difference(BigDecimal.valueOf(one.headcount()), BigDecimal.valueOf(other.headcount()));
        if (two.areDated()) {
            boolean unlike = difference != null && difference > 50;
            return unlike ? Verdict.apart("head counts that have nothing in common") : two.within(45, "the same time");
        }
        return difference != null && difference <= 5 && two.daysBetween() == 0
                ? Verdict.same(1, "the same head count")
                : Verdict.open("perhaps other layoffs");
    }
}
