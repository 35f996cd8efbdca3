package dev.dateline.benchmark;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.claim.Evidence;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.resolution.event.EventCluster;
import dev.dateline.resolution.event.Report;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A made-up world of events, the same each time: few entities take part in many of them, many in few; dates are days,
 * months, years or missing; most reports come within days, some years later, and some contradict each other.
 */
final class World {

    static final EntityId HUB = new EntityId("organization-hub");
    static final EntityId SMALL = new EntityId("organization-small");
    static final List<String> OUTLETS =
            IntStream.range(0, 30).mapToObj(number -> "Outlet " + number).toList();

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 21 * 365;
    private static final double SKEW = 2.5;

    /** A kind, how often it is, and who takes part: first the entity that the event is about, in one of several roles. */
    private record Sort(EventKind kind, int weight, List<Role> first, List<Role> others) {}

    private static final List<Sort> SORTS = List.of(
            new Sort(EventKind.FUNDING_ROUND, 16, roles("COMPANY LEAD_INVESTOR INVESTOR"), roles("INVESTOR INVESTOR")),
            new Sort(EventKind.ACQUISITION, 10, roles("ACQUIRER TARGET"), roles("")),
            new Sort(EventKind.APPOINTMENT, 14, roles("ORGANIZATION"), roles("PERSON")),
            new Sort(EventKind.DEPARTURE, 8, roles("ORGANIZATION"), roles("PERSON")),
            new Sort(EventKind.POSITION, 10, roles("ORGANIZATION"), roles("PERSON")),
            new Sort(EventKind.PARTNERSHIP, 12, roles("PARTY"), roles("PARTY PARTY")),
            new Sort(EventKind.PRODUCT_RELEASE, 10, roles("COMPANY"), roles("COMPANY")),
            new Sort(EventKind.LAYOFF, 6, roles("COMPANY"), roles("")),
            new Sort(EventKind.LAWSUIT, 6, roles("PLAINTIFF DEFENDANT"), roles("")),
            new Sort(EventKind.RULING, 3, roles("DEFENDANT"), roles("PLAINTIFF")),
            new Sort(EventKind.FOUNDING, 5, roles("COMPANY"), roles("FOUNDER")));

    private final Random random = new Random(42);
    private final Scale scale;
    private final Map<String, Integer> claimsOfArticles = new TreeMap<>();

    World(Scale scale) {
        this.scale = scale;
    }

    private static List<Role> roles(String names) {
        return names.isEmpty()
                ? List.of()
                : List.of(names.split(" ")).stream().map(Role::valueOf).toList();
    }

    List<EventCluster> events() {
        return IntStream.range(0, scale.events()).mapToObj(this::event).toList();
    }

    private EventCluster event(int number) {
        Sort sort = sort();
        List<Participant> cast = cast(number, sort);
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        Status status = status();
        When when = when(day, status);
        LocalDate published = published(day, status, when);
        EventId id = new EventId(sort.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + number);
        Details own = own(sort.kind(), random.nextInt(1, 900));
        Details other = random.nextInt(20) == 0 ? own(sort.kind(), random.nextInt(1, 900)) : own;
        List<Report> reports = new ArrayList<>();
        reports.add(report(number + "-0", Event.of(sort.kind(), cast, own), status, when, published));
        reports.add(report(number + "-1", Event.of(sort.kind(), cast, other), status, when, later(published)));
        reports.sort(Comparator.comparing(Report::id));
        return new EventCluster(id, reports, List.of());
    }

    private Sort sort() {
        int drawn = random.nextInt(100);
        for (Sort sort : SORTS) {
            drawn -= sort.weight();
            if (drawn < 0) {
                return sort;
            }
        }
        throw new IllegalStateException("the weights make 100");
    }

    private List<Participant> cast(int number, Sort sort) {
        List<Participant> cast = new ArrayList<>();
        Role role = sort.first().get(random.nextInt(sort.first().size()));
        cast.add(new Participant(role, main(number)));
        for (Role left : sort.first()) {
            if (left != role) {
                cast.add(new Participant(left, organization()));
            }
        }
        for (Role left : sort.others()) {
            boolean person = left == Role.PERSON || left == Role.FOUNDER;
            cast.add(new Participant(left, person ? person() : organization()));
        }
        return cast.stream().distinct().toList();
    }

    private EntityId main(int number) {
        if (number < Scale.FEW) {
            return SMALL;
        }
        return number < Scale.FEW + scale.hub() ? HUB : organization();
    }

    private EntityId organization() {
        return new EntityId("organization-" + zipf(scale.entities() / 2));
    }

    private EntityId person() {
        return new EntityId("person-" + zipf(scale.entities() / 2));
    }

    private int zipf(int of) {
        return (int) (of * Math.pow(random.nextDouble(), SKEW));
    }

    private Status status() {
        int drawn = random.nextInt(100);
        return drawn < 88
                ? Status.HAPPENED
                : drawn < 92
                        ? Status.PLANNED
                        : drawn < 96 ? Status.ALLEGED : drawn < 98 ? Status.DENIED : Status.CANCELLED;
    }

    private @Nullable When when(LocalDate day, Status status) {
        int drawn = random.nextInt(100);
        if (drawn < 60) {
            return When.day(day, When.Basis.STATED);
        }
        if (drawn < 80) {
            return When.month(day.getYear(), day.getMonthValue(), When.Basis.STATED);
        }
        return drawn < 90 && status == Status.HAPPENED ? When.year(day.getYear(), When.Basis.STATED) : null;
    }

    /** Plans are reported before, the rest soon after. */
    private LocalDate published(LocalDate day, Status status, @Nullable When when) {
        if (status == Status.PLANNED) {
            return day.minusDays(random.nextInt(200));
        }
        LocalDate last = when == null || when.latest() == null ? day : when.latest();
        return last.plusDays(random.nextInt(3));
    }

    private LocalDate later(LocalDate published) {
        return published.plusDays(random.nextInt(50) == 0 ? random.nextInt(2000) : random.nextInt(10));
    }

    private static Details own(EventKind kind, int amount) {
        return switch (kind) {
            case FUNDING_ROUND ->
                Details.builder()
                        .with(OwnField.SERIES, "ABCD".substring(amount % 4, amount % 4 + 1))
                        .with(
                                OwnField.RAISED,
                                new Money(new BigDecimal(amount * 1_000_000L), Currency.getInstance("USD")))
                        .build();
            case APPOINTMENT, DEPARTURE, POSITION ->
                Details.builder()
                        .with(OwnField.TITLES, List.of(amount % 3 == 0 ? "CEO" : "director " + amount % 7))
                        .build();
            case PARTNERSHIP ->
                Details.builder().with(OwnField.SUBJECT, "data and cloud").build();
            case LAYOFF ->
                Details.builder().with(OwnField.HEADCOUNT, (long) amount).build();
            default -> Details.NONE;
        };
    }

    private Report report(String id, Event event, Status status, @Nullable When when, LocalDate published) {
        int outlet = random.nextInt(OUTLETS.size());
        String article = "article-" + published + "-" + outlet;
        int start = claimsOfArticles.merge(article, 1, Integer::sum) * 100;
        String quote = "They announced a partnership on data, word" + random.nextInt(5000) + ", said company number "
                + random.nextInt(50);
        Evidence evidence = new Evidence(new ArticleId(article), quote, start, start + quote.length());
        Claim claim = new Claim(event, status, when, List.of(), 0.9, "benchmark/1", evidence);
        return new Report(new ClaimId(id), claim, OUTLETS.get(outlet), published);
    }
}
