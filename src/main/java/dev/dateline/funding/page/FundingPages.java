package dev.dateline.funding.page;

import dev.dateline.entities.Entities;
import dev.dateline.entities.FormFault;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.funding.investor.CoInvestors;
import dev.dateline.funding.round.FundingRounds;
import dev.dateline.funding.round.Round;
import dev.dateline.funding.round.RoundPage;
import dev.dateline.funding.round.RoundParameters;
import dev.dateline.funding.round.RoundQuery;
import dev.dateline.funding.round.RoundSort;
import dev.dateline.funding.total.Totals;
import dev.dateline.page.NextPage;
import dev.dateline.page.Page;
import dev.dateline.question.AsOf;
import dev.dateline.question.Period;
import dev.dateline.question.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who led what: as a table to filter, and for one company or investor. */
@Page
class FundingPages {

    private static final int AT_ONCE = 200;
    private static final int MOST_CO_INVESTORS = 50;

    private final Entities entities;
    private final FundingRounds rounds;
    private final CoInvestors coInvestors;
    private final Totals totals;

    FundingPages(Entities entities, FundingRounds rounds, CoInvestors coInvestors, Totals totals) {
        this.entities = entities;
        this.rounds = rounds;
        this.coInvestors = coInvestors;
        this.totals = totals;
    }

    @GetMapping("/funding")
    String rounds(RoundParameters asked, HttpServletRequest request, HttpServletResponse response, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("rounds", List.of());
        try {
            RoundPage page = rounds.page(asked.query(entities));
            model.addAttribute("rounds", page.items());
            model.addAttribute("next", NextPage.address(page.next()));
        } catch (Problem problem) {
            FormFault.show(problem, entities, request, response, model);
        }
        return "funding";
    }

    @GetMapping("/entities/{entity}/funding")
    String rounds(
            @PathVariable String entity,
            @RequestParam(required = false) @Nullable String validAt,
            @RequestParam(required = false) @Nullable String knownAt,
            Model model) {
        EntityId id = entities.resolve(entity);
        AsOf asOf = AsOf.of(validAt, knownAt);
        model.addAttribute("card", entities.card(id, asOf));
        model.addAttribute("validAt", validAt);
        model.addAttribute("knownAt", knownAt);
        model.addAttribute("raised", of(List.of(id), List.of(), asOf));
        model.addAttribute("joined", of(List.of(), List.of(id), asOf));
        RoundQuery all = RoundQuery.asserted(Period.ALWAYS, asOf);
        model.addAttribute("years", YearBar.of(totals.of(all.raisedBy(id), Totals.By.COMPANY)));
        model.addAttribute(
                "coInvestors",
                coInvestors.page(id, all, MOST_CO_INVESTORS, null).items());
        model.addAttribute("coInvestorCount", coInvestors.count(id, all));
        return "entity/funding";
    }

    private List<Round> of(List<EntityId> companies, List<EntityId> investors, AsOf asOf) {
        return rounds.page(new RoundQuery(
                        companies,
                        List.of(),
                        investors,
                        null,
                        Set.of(),
                        Set.of(),
                        Period.ALWAYS,
                        null,
                        null,
                        Set.of(),
                        asOf,
                        RoundSort.DATE_DESC,
                        AT_ONCE,
                        null))
                .items();
    }
}
