package dev.dateline.funding.investor;

import dev.dateline.fact.event.EventId;
import dev.dateline.fact.value.When;
import dev.dateline.funding.round.Round;
import dev.dateline.graph.read.NamedEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An investor, and the rounds that make it an answer.
 *
 * @param count how many rounds these are
 */
public record CoInvestor(NamedEntity investor, int count, List<SharedRound> rounds) {

    /**
     * A round in brief.
     *
     * @param led whether the investor led it
     */
    public record SharedRound(
            EventId id, NamedEntity company, @Nullable String series, When when, boolean led) {}

    static CoInvestor of(NamedEntity investor, List<Round> rounds) {
        return new CoInvestor(
                investor,
                rounds.size(),
                rounds.stream()
                        .map(round -> new SharedRound(
                                round.id(),
                                round.company(),
                                round.series(),
                                round.when(),
                                round.leads().contains(investor)))
                        .toList());
    }
}
