package dev.dateline.resolution.event;

import dev.dateline.fact.event.Demand;
import dev.dateline.fact.event.Investigation;
import dev.dateline.fact.event.Lawsuit;
import dev.dateline.fact.event.Ruling;
import dev.dateline.resolution.name.Places;

/** When two reports speak of one dispute, or of one step in it. */
final class DisputeRules {

    /** A case is reported for years, and often as if it were news. */
    private static final int A_CASE_TAKES = 3 * 366;

    private DisputeRules() {}

    static Verdict demand(ReportPair two, Demand one, Demand other) {
        if (ReportPair.disjoint(one.demanders(), other.demanders())) {
            return Verdict.apart("others demand it");
        }
        return ReportPair.differ(one.concerned(), other.concerned())
                ? Verdict.apart("it concerns others")
                : two.within(120, "the same demand");
    }

    /** The same parties may meet in several courts, and sue each other. */
    static Verdict lawsuit(ReportPair two, Lawsuit one, Lawsuit other) {
        if (Places.differ(one.jurisdiction(), other.jurisdiction())
                || ReportPair.differ(one.tribunal(), other.tribunal())) {
            return Verdict.apart("other courts");
        }
        boolean turnedRound = ReportPair.share(one.plaintiffs(), other.defendants())
                || ReportPair.share(one.defendants(), other.plaintiffs());
        if (turnedRound) {
            return Verdict.apart("the parties' roles are reversed");
        }
        if (isOneSided(one) && isOneSided(other) && two.closeness() < 4) {
            return Verdict.open("one party may have many cases");
        }
        boolean sameRoles = ReportPair.share(one.plaintiffs(), other.plaintiffs());
        boolean samePlace = one.jurisdiction() != null && other.jurisdiction() != null;
        return samePlace && sameRoles
                ? two.within(A_CASE_TAKES, "the same parties and place").withMore(3)
                : two.within(400, "the same parties").withMore(sameRoles ? 2 : 0);
    }

    private static boolean isOneSided(Lawsuit suit) {
        return suit.plaintiffs().size()
                        + suit.defendants().size()
                        + suit.parties().size()
                < 2;
    }

    /** One that investigates others is not the one that is investigated. */
    static Verdict investigation(ReportPair two, Investigation one, Investigation other) {
        boolean turnedRound = ReportPair.share(one.agencies(), other.subjects())
                || ReportPair.share(one.subjects(), other.agencies());
        return turnedRound ? Verdict.apart("the roles are reversed") : two.within(365, "the same agency and subject");
    }

    static Verdict ruling(ReportPair two, Ruling one, Ruling other) {
        Integer difference = ReportPair.difference(one.amount(), other.amount());
        return ReportPair.differ(one.outcome(), other.outcome()) || (difference != null && difference > 5)
                ? Verdict.apart("other outcomes")
                : two.within(60, "the same parties and time");
    }
}
