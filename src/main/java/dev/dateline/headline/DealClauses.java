package dev.dateline.headline;

import dev.dateline.fact.event.Acquisition;
import dev.dateline.fact.event.FundingRound;
import dev.dateline.fact.event.PublicOffering;
import dev.dateline.fact.event.SaleExploration;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import org.jspecify.annotations.Nullable;

/** Money and ownership. */
final class DealClauses {

    private static final Verb RAISE = Verb.regular("raise");

    private DealClauses() {}

    static Clause round(FundingRound round, ParticipantNames cast) {
        if (!round.leads().isEmpty()) {
            String rest = Words.withArticle(size(round.raised()) + roundName(round.series()));
            return new Clause(
                    cast.subject(round.leads()),
                    Verb.irregular("lead", "led"),
                    rest + " of " + cast.name(round.company()));
        }
        return new Clause(cast.subject(round.company()), RAISE, raised(round) + cast.tail("from", round.investors()));
    }

    private static String raised(FundingRound round) {
        String name = Words.withArticle(roundName(round.series()));
        if (round.raised() == null) {
            return round.series() == null ? "money" : name;
        }
        return Words.money(round.raised()) + (round.series() == null ? "" : " in " + name);
    }

    private static String size(@Nullable Money raised) {
        return raised == null ? "" : Words.money(raised) + " ";
    }

    /** Series are letters, perhaps with a number ("A", "B-2"); other rounds have names ("seed"). */
    private static String roundName(@Nullable String series) {
        if (series == null) {
            return "round";
        }
        return (series.matches("[A-Za-z](-?\\d)?\\+*") ? "Series " : "") + series + " round";
    }

    static Clause acquisition(Acquisition acquisition, ParticipantNames cast) {
        String price = acquisition.price() == null ? "" : " for " + Words.money(acquisition.price());
        if (acquisition.target() == null) {
            return new Clause(cast.subject(acquisition.parties()), Verb.regular("merge"), price.strip());
        }
        String terms = cast.tail("from", acquisition.sellers()) + price;
        if (acquisition.acquirers().isEmpty()) {
            return new Clause(cast.subject(acquisition.target()), Verb.passive("acquired"), terms.strip());
        }
        Verb verb = Verb.regular(acquisition.merger() ? "merge" : "acquire");
        String target = (acquisition.merger() ? "with " : "") + cast.name(acquisition.target());
        return new Clause(cast.subject(acquisition.acquirers()), verb, target + terms);
    }

    static Clause offering(PublicOffering offering, ParticipantNames cast) {
        String raised = offering.raised() == null ? "" : ", raising " + Words.money(offering.raised());
        String rest = "public" + cast.tail("on", offering.venue()) + raised + at(offering.valuation());
        return new Clause(cast.subject(offering.company()), Verb.irregular("go", "went", "gone"), rest);
    }

    private static String at(@Nullable Valuation valuation) {
        return valuation == null ? "" : " at a valuation of " + Words.money(valuation.money());
    }

    static Clause exploration(SaleExploration exploration, ParticipantNames cast) {
        String rest = "a sale" + cast.tail("to", exploration.suitors());
        return new Clause(cast.subject(exploration.company()), Verb.regular("explore"), rest);
    }
}
