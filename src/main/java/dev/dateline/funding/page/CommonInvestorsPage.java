package dev.dateline.funding.page;

import dev.dateline.entities.Entities;
import dev.dateline.entities.FormFault;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.funding.investor.CoInvestor;
import dev.dateline.funding.investor.CoInvestor.SharedRound;
import dev.dateline.funding.investor.Investors;
import dev.dateline.funding.round.RoundQuery;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.page.Page;
import dev.dateline.question.AsOf;
import dev.dateline.question.Period;
import dev.dateline.question.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that shows who invested in each of several companies, with the words that report it. */
@Page
class CommonInvestorsPage {

    private static final int MOST_COMPANIES = 10;
    private static final int MOST_INVESTORS = 50;
    private static final int FEWEST_FIELDS = 3;

    /** An investor with the rounds of these companies that it took part in. */
    record Row(NamedEntity investor, List<QuotedRound> rounds) {}

    /** @param quote null where no article known by then reports this part of it */
    record QuotedRound(SharedRound round, @Nullable RoundQuote quote) {}

    private final Entities entities;
    private final Investors investors;
    private final RoundQuotes quotes;

    CommonInvestorsPage(Entities entities, Investors investors, RoundQuotes quotes) {
        this.entities = entities;
        this.investors = investors;
        this.quotes = quotes;
    }

    /** With fewer than two names, only the form. */
    @GetMapping("/common-investors")
    String show(
            @RequestParam(required = false) @Nullable List<String> company,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String validAt,
            @RequestParam(required = false) @Nullable String knownAt,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        List<String> names = Objects.requireNonNullElse(company, List.<String>of()).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        model.addAttribute("names", names);
        model.addAttribute("fields", Math.clamp(names.size() + 1L, FEWEST_FIELDS, MOST_COMPANIES));
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("validAt", validAt);
        model.addAttribute("knownAt", knownAt);
        try {
            find(names, RoundQuery.asserted(Period.of(from, to), AsOf.of(validAt, knownAt)), model);
        } catch (Problem problem) {
            FormFault.show(problem, entities, request, response, model);
        }
        return "common-investors";
    }

    private void find(List<String> names, RoundQuery query, Model model) {
        if (names.size() > MOST_COMPANIES) {
            throw Problem.badParameter("company", names.getLast(), "Give at most " + MOST_COMPANIES + " companies.");
        }
        List<EntityId> ids = names.stream()
                .map(name -> entities.resolve("company", name))
                .distinct()
                .toList();
        model.addAttribute("companies", ids.stream().map(entities::card).toList());
        if (ids.size() > 1) {
            List<CoInvestor> found = investors.common(ids, query::raisedBy);
            List<CoInvestor> shown = found.subList(0, Math.min(MOST_INVESTORS, found.size()));
            model.addAttribute("count", found.size());
            model.addAttribute("rows", rows(shown, query.asOf().knownAt()));
        }
    }

    private List<Row> rows(List<CoInvestor> shown, LocalDate knownAt) {
        List<RoundQuotes.Part> parts =
                shown.stream().flatMap(CommonInvestorsPage::parts).toList();
        Map<RoundQuotes.Part, RoundQuote> found = quotes.of(parts, knownAt);
        return shown.stream()
                .map(each -> new Row(
                        each.investor(),
                        each.rounds().stream()
                                .map(round -> new QuotedRound(round, found.get(part(round, each))))
                                .toList()))
                .toList();
    }

    private static Stream<RoundQuotes.Part> parts(CoInvestor investor) {
        return investor.rounds().stream().map(round -> part(round, investor));
    }

    private static RoundQuotes.Part part(SharedRound round, CoInvestor investor) {
        return new RoundQuotes.Part(round.id(), investor.investor().id());
    }
}
