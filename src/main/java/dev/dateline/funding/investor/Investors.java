package dev.dateline.funding.investor;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.funding.round.FundingRounds;
import dev.dateline.funding.round.Round;
import dev.dateline.funding.round.RoundQuery;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.question.TimedRead;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Investors who invest together, or in the same companies. */
@TimedRead
public class Investors {

    private static final Comparator<CoInvestor> ORDER = Comparator.comparing(CoInvestorPlace::of);

    private final FundingRounds rounds;

    Investors(FundingRounds rounds) {
        this.rounds = rounds;
    }

    /** Those who took part in rounds with this one; who did most often first. */
    public List<CoInvestor> with(EntityId investor, RoundQuery query) {
        return grouped(rounds.all(query), other -> !other.id().equals(investor));
    }

    /** Those who took part in rounds of each of these companies; who did most often first. */
    public List<CoInvestor> common(List<EntityId> companies, Function<EntityId, RoundQuery> roundsOf) {
        List<List<Round>> byCompany = companies.stream()
                .map(company -> rounds.all(roundsOf.apply(company)))
                .toList();
        Set<NamedEntity> common = new HashSet<>(investorsOf(byCompany.getFirst()));
        byCompany.forEach(own -> common.retainAll(investorsOf(own)));
        List<Round> all =
                byCompany.stream().flatMap(Collection::stream).distinct().toList();
        return grouped(all, common::contains);
    }

    private static Set<NamedEntity> investorsOf(List<Round> rounds) {
        return rounds.stream().flatMap(Investors::in).collect(Collectors.toSet());
    }

    private static Stream<NamedEntity> in(Round round) {
        return Stream.concat(round.leads().stream(), round.investors().stream());
    }

    private static List<CoInvestor> grouped(List<Round> rounds, Predicate<NamedEntity> wanted) {
        Map<EntityId, NamedEntity> names = new TreeMap<>();
        Map<EntityId, List<Round>> shared = new TreeMap<>();
        for (Round round : rounds) {
            in(round).filter(wanted).distinct().forEach(investor -> {
                names.put(investor.id(), investor);
                shared.computeIfAbsent(investor.id(), first -> new ArrayList<>())
                        .add(round);
            });
        }
        return names.values().stream()
                .map(investor -> CoInvestor.of(investor, shared.getOrDefault(investor.id(), List.of())))
                .sorted(ORDER)
                .toList();
    }
}
