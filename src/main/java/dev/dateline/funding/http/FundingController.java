package dev.dateline.funding.http;

import dev.dateline.entities.Entities;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.funding.investor.CoInvestor;
import dev.dateline.funding.investor.CoInvestors;
import dev.dateline.funding.investor.Investors;
import dev.dateline.funding.round.FundingRounds;
import dev.dateline.funding.round.RoundPage;
import dev.dateline.funding.round.RoundParameters;
import dev.dateline.funding.round.RoundQuery;
import dev.dateline.funding.total.Totals;
import dev.dateline.funding.total.YearTotal;
import dev.dateline.question.AsOf;
import dev.dateline.question.Choices;
import dev.dateline.question.Cursor;
import dev.dateline.question.Numbers;
import dev.dateline.question.Part;
import dev.dateline.question.Period;
import dev.dateline.question.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Funding rounds over HTTP. */
@RestController
class FundingController {

    private final Entities entities;
    private final FundingRounds rounds;
    private final CoInvestors coInvestors;
    private final Investors investors;
    private final Totals totals;

    FundingController(
            Entities entities, FundingRounds rounds, CoInvestors coInvestors, Investors investors, Totals totals) {
        this.entities = entities;
        this.rounds = rounds;
        this.coInvestors = coInvestors;
        this.investors = investors;
        this.totals = totals;
    }

    @GetMapping("/api/funding-rounds")
    RoundPage rounds(RoundParameters asked) {
        return rounds.page(asked.query(entities));
    }

    /** Who invested in the same rounds as this investor, how often, and in which; who did most often first. */
    @GetMapping("/api/entities/{entity}/co-investors")
    Part<CoInvestor> coInvestors(
            @PathVariable String entity,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String validAt,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        EntityId id = entities.resolve(entity);
        RoundQuery query = RoundQuery.asserted(Period.of(from, to), AsOf.of(validAt, knownAt));
        return coInvestors.page(id, query, Numbers.limit(limit), Cursor.given(cursor));
    }

    /** Who invested in each of these companies; who did so in most rounds first. */
    @GetMapping("/api/common-investors")
    Part<CoInvestor> commonInvestors(
            @RequestParam(required = false) @Nullable List<String> company,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String validAt,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        if (company == null || company.size() < 2) {
            throw Problem.badParameter(
                    "company", company == null ? null : company.getFirst(), "Give it twice or more.");
        }
        List<EntityId> ids = company.stream()
                .map(name -> entities.resolve("company", name))
                .distinct()
                .toList();
        RoundQuery query = RoundQuery.asserted(Period.of(from, to), AsOf.of(validAt, knownAt));
        int most = Numbers.limit(limit);
        return Part.of(investors.common(ids, query::raisedBy), "common investors " + ids, most, Cursor.given(cursor));
    }

    /** What companies raised, or investors took part in, per year and currency. */
    @GetMapping("/api/funding-totals")
    Part<YearTotal> totals(@RequestParam(required = false) @Nullable String by, RoundParameters asked) {
        RoundQuery query = asked.query(entities);
        Totals.By chosen = Choices.one("by", by, Totals.By.COMPANY);
        String question = "totals by " + chosen + ", " + query.identity();
        return Part.of(totals.of(query, chosen), question, query.limit(), query.cursor());
    }
}
