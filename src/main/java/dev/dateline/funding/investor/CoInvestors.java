package dev.dateline.funding.investor;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.funding.round.RoundQuery;
import dev.dateline.question.Part;
import dev.dateline.question.TimedRead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in rounds with an investor; who did most often comes first. As of today that is stored; as of another day, and
 * of a period, it is worked out from the rounds.
 */
@TimedRead
public class CoInvestors {

    private final StoredCoInvestors stored;
    private final Investors investors;

    CoInvestors(StoredCoInvestors stored, Investors investors) {
        this.stored = stored;
        this.investors = investors;
    }

    /** A page of them, from where a cursor says on. */
    public Part<CoInvestor> page(EntityId investor, RoundQuery query, int limit, @Nullable String cursor) {
        String question = "co-investors " + investor;
        CoInvestorPlace start = CoInvestorPlace.read(question, cursor);
        List<CoInvestor> found = behind(start, investor, query, limit + 1);
        if (found.size() <= limit) {
            return new Part<>(found, null);
        }
        List<CoInvestor> shown = found.subList(0, limit);
        return new Part<>(shown, CoInvestorPlace.of(shown.getLast()).cursor(question));
    }

    /** How many there are. */
    public int count(EntityId investor, RoundQuery query) {
        return stored.answer(investor, query)
                ? stored.count(investor)
                : investors.with(investor, query.joinedBy(investor)).size();
    }

    private List<CoInvestor> behind(@Nullable CoInvestorPlace start, EntityId investor, RoundQuery query, int most) {
        if (stored.answer(investor, query)) {
            return stored.behind(start, investor, most);
        }
        return investors.with(investor, query.joinedBy(investor)).stream()
                .filter(other -> start == null || CoInvestorPlace.of(other).compareTo(start) > 0)
                .limit(most)
                .toList();
    }
}
