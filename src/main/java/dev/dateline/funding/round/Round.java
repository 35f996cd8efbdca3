package dev.dateline.funding.round;

import dev.dateline.fact.claim.Conflict;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.FundingRound;
import dev.dateline.fact.value.Certainty;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.Valuation;
import dev.dateline.fact.value.When;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.graph.read.ShownEvent;
import dev.dateline.headline.Headline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A funding round as those who ask who led what see it.
 *
 * @param certainty whether it definitely falls into the period asked for, or possibly
 * @param leads who led it; often one, sometimes several
 * @param investors who else took part
 */
public record Round(
        EventId id,
        Status status,
        When when,
        Certainty certainty,
        String headline,
        NamedEntity company,
        @Nullable String series,
        @Nullable Money raised,
        @Nullable Valuation valuation,
        List<NamedEntity> leads,
        List<NamedEntity> investors,
        int claimCount,
        int sourceCount,
        List<Conflict> conflicts) {

    static Round of(ShownEvent shown, Certainty certainty) {
        if (!(shown.event() instanceof FundingRound round)) {
            throw new IllegalArgumentException(shown.id() + " is no funding round");
        }
        return new Round(
                shown.id(),
                shown.status(),
                shown.when(),
                certainty,
                Headline.of(
                        round,
                        shown.status(),
                        shown.when(),
                        id -> shown.named(id).name()),
                shown.named(round.company()),
                round.series(),
                round.raised(),
                round.valuation(),
                named(round.leads(), shown),
                named(round.investors(), shown),
                shown.claimCount(),
                shown.sourceCount(),
                shown.conflicts());
    }

    private static List<NamedEntity> named(List<EntityId> ids, ShownEvent shown) {
        return ids.stream().map(shown::named).toList();
    }
}
