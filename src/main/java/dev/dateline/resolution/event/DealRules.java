package dev.dateline.resolution.event;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Acquisition;
import dev.dateline.fact.event.FundingRound;
import dev.dateline.fact.event.PublicOffering;
import dev.dateline.fact.value.Status;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** When two reports speak of one deal. */
final class DealRules {

    /** Two amounts for one thing differ by rounding, by what is counted in, by the day's exchange rate. */
    private static final int ABOUT_EQUAL = 2;

    private static final int NOT_FAR_OFF = 15;

    private DealRules() {}

    /**
     * Another series is another round. Without one, the same amount or the same lead at a time that fits makes it one;
     * a time alone does if it is given to the month.
     */
    static Verdict round(ReportPair two, FundingRound one, FundingRound other) {
        Integer difference = ReportPair.difference(one.raised(), other.raised());
        if (one.series() != null && other.series() != null) {
            return series(one.series()).equals(series(other.series()))
                    ? two.within(400, "the same series").withMore(3)
                    : Verdict.apart("series %s and %s".formatted(one.series(), other.series()));
        }
        if (two.daysBetween() > 92) {
            return Verdict.apart("%d days apart".formatted(two.daysBetween()));
        }
        if (difference != null && difference <= ABOUT_EQUAL) {
            return Verdict.same(3 + two.closeness(), "the same amount");
        }
        if (difference != null && difference > NOT_FAR_OFF && (two.inOneArticle() || !two.areDated())) {
            return Verdict.apart("amounts that have nothing in common");
        }
        if (ReportPair.share(one.leads(), other.leads())) {
            return Verdict.same(2 + two.closeness(), "the same lead investor");
        }
        return two.areDated() && two.closeness() > 3
                ? Verdict.same(1, "the same month")
                : Verdict.open("neither series, amount nor lead investor tells");
    }

    private static String series(String series) {
        return series.toLowerCase(Locale.ROOT).replaceFirst("^series\\s+", "").strip();
    }

    /** A company is bought once by the same buyer; but it may be bid for again, at another time and price. */
    static Verdict acquisition(ReportPair two, Acquisition one, Acquisition other) {
        if (!sameTarget(one, other) || ReportPair.disjoint(buyers(one), buyers(other))) {
            return Verdict.apart("other buyers or targets");
        }
        boolean completed = two.one().status() == Status.HAPPENED && two.other().status() == Status.HAPPENED;
        boolean bids = two.one().status() != Status.HAPPENED && two.other().status() != Status.HAPPENED;
        Integer difference = ReportPair.difference(one.price(), other.price());
        if (two.inOneArticle() && difference != null && difference > ABOUT_EQUAL) {
            return Verdict.apart("one article gives two prices");
        }
        if (bids && two.daysBetween() > 45) {
            return Verdict.apart("bids that are %d days apart".formatted(two.daysBetween()));
        }
        int price = difference == null ? 1 : difference <= ABOUT_EQUAL ? 4 : 0;
        return Verdict.same(price + two.closeness(), completed ? "the same deal, done" : "the same buyer and target");
    }

    private static boolean sameTarget(Acquisition one, Acquisition other) {
        if (one.target() != null && other.target() != null) {
            return one.target().equals(other.target());
        }
        return principals(one).containsAll(principals(other))
                || principals(other).containsAll(principals(one));
    }

    private static Set<EntityId> buyers(Acquisition deal) {
        return ReportPair.union(deal.acquirers(), deal.parties());
    }

    private static Set<EntityId> principals(Acquisition deal) {
        Set<EntityId> principals = new TreeSet<>(buyers(deal));
        if (deal.target() != null) {
            principals.add(deal.target());
        }
        return principals;
    }

    static Verdict offering(ReportPair two, PublicOffering one, PublicOffering other) {
        return ReportPair.differ(one.venue(), other.venue())
                ? Verdict.apart("other exchanges")
                : two.within(400, "the same company goes public");
    }
}
