package dev.dateline.resolution.event;

import dev.dateline.fact.claim.ClaimId;
import dev.dateline.resolution.judgement.ConstrainedUnionFind;
import dev.dateline.resolution.judgement.Judgement;
import dev.dateline.resolution.judgement.OpenQuestion;
import dev.dateline.resolution.name.UnionFind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which reports speak of one event. A pure function of the set of reports: those that say the very same are one from the
 * start; then the two groups are joined, again and again, between which the rules find most in favour, and never two of
 * which the rules, or a person, say that any report of one is apart from any of the other.
 */
public final class EventClusters {

    /** The first report of those that say the same represents all of them. */
    private record Voice(Report first, List<Report> all) {

        static Voice of(List<Report> all) {
            Report first = all.stream()
                    .min(Comparator.comparing(Report::publishedAt).thenComparing(Report::id))
                    .orElseThrow();
            return new Voice(first, all);
        }
    }

    private record Join(List<Voice> one, List<Voice> other, int strongest, int sum, String because) {

        private static final Comparator<Join> WEAKEST_FIRST = Comparator.comparingInt(Join::strongest)
                .thenComparingInt(Join::sum)
                .thenComparing(join -> smallest(join.one()), Comparator.reverseOrder())
                .thenComparing(join -> smallest(join.other()), Comparator.reverseOrder());

        private static ClaimId smallest(List<Voice> voices) {
            return voices.stream()
                    .map(voice -> voice.first().id())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    /** The most questions asked about one connected group of reports. */
    private static final int MOST_DOUBTS = 20;

    private final List<List<Voice>> groups = new ArrayList<>();
    private final Map<ClaimId, List<String>> reasons = new HashMap<>();
    private final Map<Set<ClaimId>, Verdict> verdicts = new HashMap<>();

    private final ConstrainedUnionFind parts;

    private EventClusters(Collection<Report> reports, Collection<Judgement> judgements) {
        parts = new ConstrainedUnionFind(
                reports.stream().map(report -> report.id().value()).toList(), judgements);
        Map<Object, List<Report>> saying = reports.stream()
                .collect(Collectors.groupingBy(report -> List.of(
                        report.event(),
                        report.status(),
                        String.valueOf(report.claim().when()))));
        saying.values().forEach(this::addVoices);
        joinAsSaid();
        groups.sort(Comparator.comparing(Join::smallest));
    }

    /** What a person judged to be one event is one from the start. */
    private void joinAsSaid() {
        Map<Set<String>, List<List<Voice>>> said = groups.stream()
                .collect(Collectors.groupingBy(
                        group -> parts.of(group.getFirst().first().id().value()), Collectors.toList()));
        said.values().stream().filter(together -> together.size() > 1).forEach(together -> {
            List<Voice> union = together.stream().flatMap(List::stream).toList();
            groups.removeAll(together);
            groups.add(union);
            union.forEach(voice -> reasons.put(voice.first().id(), List.of("a person says that it is one event")));
        });
    }

    /** Reports that say the same, unless the same words may speak of several events: "it faces lawsuits". */
    private void addVoices(List<Report> same) {
        boolean tellOne = same.size() > 1
                && same.stream().noneMatch(report -> parts.isJudged(report.id().value()))
                && EventRules.compare(same.getFirst(), same.get(1)).isSame();
        if (tellOne) {
            groups.add(List.of(Voice.of(same)));
        } else {
            same.forEach(report -> groups.add(List.of(Voice.of(List.of(report)))));
        }
    }

    public static List<EventCluster> of(Collection<Report> reports) {
        return of(reports, List.of());
    }

    /**
     * The clusters of reports that are, together, all those that share any of their {@link Blocks}, or that a judgement
     * speaks of.
     */
    public static List<EventCluster> of(Collection<Report> reports, Collection<Judgement> judgements) {
        return resolve(reports, judgements).clusters();
    }

    /** The same with what remains in doubt. */
    public static Resolved resolve(Collection<Report> reports, Collection<Judgement> judgements) {
        List<EventCluster> clusters = new ArrayList<>();
        List<OpenQuestion> doubts = new ArrayList<>();
        for (List<Report> connected : connected(reports, judgements)) {
            EventClusters events = new EventClusters(connected, judgements);
            clusters.addAll(events.joined());
            doubts.addAll(events.doubts());
        }
        clusters.sort(Comparator.comparing(EventCluster::id));
        return new Resolved(clusters, doubts);
    }

    /** Reports that no chain of blocks and judgements connects have nothing to do with each other. */
    private static Collection<List<Report>> connected(Collection<Report> reports, Collection<Judgement> judgements) {
        UnionFind<ClaimId> groups =
                new UnionFind<>(reports.stream().map(Report::id).toList());
        Map<EventBlock, ClaimId> firstOfBlock = new HashMap<>();
        for (Report report : reports) {
            for (EventBlock block : Blocks.of(report.event())) {
                groups.join(report.id(), firstOfBlock.computeIfAbsent(block, none -> report.id()));
            }
        }
        for (Judgement judgement : judgements) {
            List<ClaimId> judged = reports.stream()
                    .map(Report::id)
                    .filter(id -> judgement.all().contains(id.value()))
                    .toList();
            judged.forEach(id -> groups.join(judged.getFirst(), id));
        }
        return reports.stream()
                .collect(Collectors.groupingBy(report -> groups.of(report.id()), TreeMap::new, Collectors.toList()))
                .values();
    }

    private List<EventCluster> joined() {
        for (Join best = best(); best != null; best = best()) {
            List<Voice> union = new ArrayList<>(best.one());
            union.addAll(best.other());
            groups.remove(best.one());
            groups.remove(best.other());
            groups.add(union);
            note(best, union);
        }
        return groups.stream().map(this::cluster).toList();
    }

    /** A pair that a person has judged is no longer a question. */
    private List<OpenQuestion> doubts() {
        List<OpenQuestion> doubts = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                List<Voice> one = groups.get(i);
                List<Voice> other = groups.get(j);
                String because = EventDoubts.between(firsts(one), firsts(other), this::verdict);
                if (because != null && parts.betweenThem(ids(one), ids(other)).isEmpty()) {
                    doubts.add(OpenQuestion.of(
                            cluster(one).id().value(), cluster(other).id().value(), because));
                }
            }
        }
        doubts.sort(Comparator.comparing(OpenQuestion::left).thenComparing(OpenQuestion::right));
        return doubts.subList(0, Math.min(MOST_DOUBTS, doubts.size()));
    }

    private static List<Report> firsts(List<Voice> voices) {
        return voices.stream().map(Voice::first).toList();
    }

    private static List<String> ids(List<Voice> voices) {
        return voices.stream()
                .flatMap(voice -> voice.all().stream())
                .map(report -> report.id().value())
                .toList();
    }

    private void note(Join join, List<Voice> union) {
        Set<String> because = new HashSet<>(reasons(join.one()));
        because.addAll(reasons(join.other()));
        because.add(join.because());
        union.forEach(voice -> reasons.put(voice.first().id(), List.copyOf(because)));
    }

    private List<String> reasons(List<Voice> voices) {
        return reasons.getOrDefault(voices.getFirst().first().id(), List.of());
    }

    private @Nullable Join best() {
        Join best = null;
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                Join join = join(groups.get(i), groups.get(j));
                if (join != null && (best == null || Join.WEAKEST_FIRST.compare(join, best) > 0)) {
                    best = join;
                }
            }
        }
        return best;
    }

    private @Nullable Join join(List<Voice> one, List<Voice> other) {
        int sum = 0;
        Verdict strongest = null;
        for (Voice first : one) {
            for (Voice second : other) {
                Verdict verdict = verdict(first.first(), second.first());
                if (verdict.apart() || !mayBeOne(first, second)) {
                    return null;
                }
                sum += verdict.points();
                if (strongest == null || verdict.points() > strongest.points()) {
                    strongest = verdict;
                }
            }
        }
        Verdict found = Objects.requireNonNull(strongest);
        return found.isSame() ? new Join(one, other, found.points(), sum, found.because()) : null;
    }

    private boolean mayBeOne(Voice one, Voice other) {
        return parts.mayJoin(one.first().id().value(), other.first().id().value());
    }

    private Verdict verdict(Report one, Report other) {
        return verdicts.computeIfAbsent(
                Set.of(one.id(), other.id()),
                pair -> Collections.disjoint(Blocks.of(one.event()), Blocks.of(other.event()))
                        ? Verdict.UNRELATED
                        : EventRules.compare(one, other));
    }

    private EventCluster cluster(List<Voice> voices) {
        List<Report> reports =
                voices.stream().flatMap(voice -> voice.all().stream()).toList();
        return EventCluster.of(reports, reasons(voices));
    }
}
