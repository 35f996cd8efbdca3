package dev.dateline.funding.total;

import dev.dateline.fact.value.Money;
import dev.dateline.graph.read.NamedEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one company raised in a year, or one investor took part in.
 *
 * @param year null for rounds whose date leaves the year open
 * @param rounds how many rounds there were
 * @param led how many of them the investor led; null for companies
 * @param raised the sum of the rounds, one for each currency: none is converted. What part of a round came from which of
 *     its investors is not known
 * @param withoutAmount how many of the rounds are in no sum, as no report gives their amount
 */
public record YearTotal(
        NamedEntity entity,
        @Nullable Integer year,
        int rounds,
        @Nullable Integer led,
        List<Money> raised,
        int withoutAmount) {}
