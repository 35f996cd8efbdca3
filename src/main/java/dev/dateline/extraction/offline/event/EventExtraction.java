package dev.dateline.extraction.offline.event;

import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.frame.Frame;
import dev.dateline.extraction.offline.frame.FrameFile;
import dev.dateline.extraction.offline.frame.FrameMatch;
import dev.dateline.extraction.offline.frame.FrameMatcher;
import dev.dateline.extraction.offline.frame.TriggerIndex;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.extraction.offline.temporal.ArticleDates;
import dev.dateline.fact.Claim;
import dev.dateline.fact.EntityId;
import dev.dateline.fact.Event;
import dev.dateline.fact.EventKind;
import dev.dateline.fact.Evidence;
import dev.dateline.fact.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All frames of all kinds: what an article claims. Safe for several threads. */
public final class EventExtraction {

    private static final Set<EventKind> MOVES = EnumSet.of(EventKind.APPOINTMENT);

    private static final ConfidenceCalibration CALIBRATION = ConfidenceCalibration.load();

    private final String extractor;

    private final TriggerIndex triggers;

    private EventExtraction(String extractor, List<Frame> frames) {
        this.extractor = extractor;
        triggers = new TriggerIndex(frames);
    }

    /**
     * Loads the frames of all kinds.
     *
     * @param extractor what the claims name as their extractor
     */
    public static EventExtraction load(String extractor) {
        return new EventExtraction(
                extractor,
                Arrays.stream(EventKind.values())
                        .map(FrameFile::of)
                        .flatMap(
                                file -> file.frames().stream().map(rule -> Frame.of(file.kind(), rule, Lexicon.FRAMES)))
                        .toList());
    }

    /** The claims of an article, in the order of their evidence; each event once. */
    public List<Claim> claims(AnnotatedArticle article) {
        ArticleOrganizations organizations = ArticleOrganizations.of(article);
        List<EventCandidate> candidates = candidates(article);
        List<EventCandidate> placed = candidates.stream()
                .map(new EmployerInference(organizations, candidates)::placePosts)
                .toList();
        EmployerInference affiliations = new EmployerInference(organizations, placed);
        CounterpartyInference counterparts = new CounterpartyInference(organizations, placed);
        List<EventCandidate> events =
                EventMerge.merge(placed.stream().map(affiliations::supplyPosts).toList());
        SuccessionInference successions = new SuccessionInference(events);
        return EventMerge.merge(events.stream()
                        .map(counterparts::supply)
                        .map(successions::withPost)
                        .toList())
                .stream()
                .filter(candidate -> !candidate.partial())
                .filter(candidate -> candidate.kind() != EventKind.PARTNERSHIP
                        || candidate.all(Role.PARTY).size() > 1)
                .flatMap(candidate -> claim(article, candidate).stream())
                .sorted(Comparator.comparingInt((Claim c) -> c.evidence().start())
                        .thenComparingInt(c -> c.evidence().end())
                        .thenComparing(c -> c.event().kind()))
                .toList();
    }

    TriggerIndex triggers() {
        return triggers;
    }

    List<EventCandidate> candidates(AnnotatedArticle article) {
        List<EventCandidate> candidates = new ArrayList<>();
        ArticleDates dates = ArticleDates.of(article);
        for (Sentence sentence : article.sentences()) {
            FrameMatcher matcher = new FrameMatcher(article, sentence);
            EventCandidates assembly = new EventCandidates(article, dates, sentence, matcher.spans());
            for (FrameMatch match : worthTelling(matcher.matches(triggers))) {
                assembly.candidates(match)
                        .forEach(candidate -> candidates.addAll(DistributeConjuncts.oneEach(candidate)));
            }
        }
        return candidates;
    }

    /**
     * The post that somebody holds is told of those who take another; of everybody else it is a mere description. What
     * is raised by going public is no round of funding.
     */
    private static List<FrameMatch> worthTelling(List<FrameMatch> matches) {
        Set<EntityId> movers = matches.stream()
                .filter(match -> !match.frame().rule().held())
                .filter(match -> MOVES.contains(match.frame().kind()))
                .flatMap(match -> match.people().stream())
                .collect(Collectors.toSet());
        boolean offering = matches.stream().anyMatch(match -> match.frame().kind() == EventKind.PUBLIC_OFFERING);
        return matches.stream()
                .filter(match ->
                        !match.frame().rule().held() || (match.isOfOfficer() && movers.containsAll(match.people())))
                .filter(match -> !offering || match.frame().kind() != EventKind.FUNDING_ROUND || hasInvestor(match))
                .toList();
    }

    private static boolean hasInvestor(FrameMatch match) {
        return match.participants().stream().anyMatch(p -> p.role() == Role.INVESTOR || p.role() == Role.LEAD_INVESTOR);
    }

    private Optional<Claim> claim(AnnotatedArticle article, EventCandidate candidate) {
        String text = article.text();
        Evidence evidence = Evidence.of(article.source().id(), text, candidate.start(), candidate.end());
        if (!evidence.verifiedIn(text)) {
            return Optional.empty();
        }
        try {
            Event event = Event.of(candidate.kind(), candidate.cast(), candidate.details());
            return Optional.of(new Claim(
                    event,
                    candidate.status(),
                    candidate.when(),
                    candidate.attributedTo(),
                    CALIBRATION.of(candidate.confidence()),
                    extractor,
                    evidence));
        } catch (IllegalArgumentException roleMissing) {
            return Optional.empty();
        }
    }
}
