package dev.dateline.funding.total;

import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.funding.round.FundingRounds;
import dev.dateline.funding.round.Round;
import dev.dateline.funding.round.RoundQuery;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.question.TimedRead;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much money moved per year. Each round that happened counts once, in its own currency. */
@TimedRead
public class Totals {

    /** Whose totals are wanted. */
    public enum By {
        COMPANY,
        INVESTOR
    }

    private static final int OPEN_YEAR = Integer.MAX_VALUE;

    private record Share(NamedEntity entity, int year, Round round) {}

    private record Key(NamedEntity entity, int year) {}

    private static final Comparator<YearTotal> ORDER = Comparator.comparing(
                    (YearTotal total) -> Objects.requireNonNullElse(total.year(), OPEN_YEAR))
            .reversed()
            .thenComparing(total -> total.entity().name())
            .thenComparing(total -> total.entity().id());

    private final FundingRounds rounds;

    Totals(FundingRounds rounds) {
        this.rounds = rounds;
    }

    /** The totals of the rounds that this leaves in, the latest year first. */
    public List<YearTotal> of(RoundQuery query, By by) {
        if (!query.statuses().isEmpty() && !query.statuses().contains(Status.HAPPENED)) {
            return List.of();
        }
        Map<Key, List<Share>> grouped = rounds.all(query.ofStatuses(Set.of(Status.HAPPENED))).stream()
                .flatMap(round -> shares(round, by))
                .collect(Collectors.groupingBy(
                        share -> new Key(share.entity(), share.year()), LinkedHashMap::new, Collectors.toList()));
        return grouped.entrySet().stream()
                .map(group -> total(group.getKey(), group.getValue(), by))
                .sorted(ORDER)
                .toList();
    }

    private static Stream<Share> shares(Round round, By by) {
        Stream<NamedEntity> entities = switch (by) {
            case COMPANY -> Stream.of(round.company());
            case INVESTOR -> Stream.concat(round.leads().stream(), round.investors().stream());
        };
        return entities.distinct().map(entity -> new Share(entity, year(round.when()), round));
    }

    private static int year(When when) {
        LocalDate earliest = when.earliest();
        LocalDate latest = when.latest();
        if (earliest == null || latest == null || earliest.getYear() != latest.getYear()) {
            return OPEN_YEAR;
        }
        return earliest.getYear();
    }

    private static YearTotal total(Key key, List<Share> shares, By by) {
        List<Money> amounts = shares.stream()
                .map(share -> share.round().raised())
                .filter(Objects::nonNull)
                .toList();
        return new YearTotal(
                key.entity(),
                key.year() == OPEN_YEAR ? null : key.year(),
                shares.size(),
                by == By.COMPANY ? null : led(shares),
                sums(amounts),
                shares.size() - amounts.size());
    }

    private static @Nullable Integer led(List<Share> shares) {
        return (int) shares.stream()
                .filter(share -> share.round().leads().contains(share.entity()))
                .count();
    }

    private static List<Money> sums(List<Money> amounts) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        amounts.forEach(money -> sums.merge(money.currency().getCurrencyCode(), money.amount(), BigDecimal::add));
        return sums.entrySet().stream()
                .map(sum -> new Money(sum.getValue(), Currency.getInstance(sum.getKey())))
                .toList();
    }
}
