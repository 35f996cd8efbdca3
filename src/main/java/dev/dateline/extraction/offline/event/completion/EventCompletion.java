package dev.dateline.extraction.offline.event.completion;

import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.event.candidate.EventCandidate;
import java.util.List;

/** Completes candidates with what other places of the article say, and brings those of one event together. */
public final class EventCompletion {

    private EventCompletion() {}

    /** The events and positions of an article, each once, whether one place reports it or several. */
    public static List<EventCandidate> complete(AnnotatedArticle article, List<EventCandidate> candidates) {
        ArticleOrganizations organizations = ArticleOrganizations.of(article);
        List<EventCandidate> placed = candidates.stream()
                .map(new EmployerInference(organizations, candidates)::placePosts)
                .toList();
        EmployerInference employers = new EmployerInference(organizations, placed);
        List<EventCandidate> merged =
                EventMerge.merge(placed.stream().map(employers::supplyPosts).toList());
        CounterpartyInference counterparties = new CounterpartyInference(organizations, placed);
        SuccessionInference successions = new SuccessionInference(merged);
        List<EventCandidate> events = EventMerge.merge(merged.stream()
                .map(counterparties::supply)
                .map(successions::withPost)
                .toList());
        return PositionStates.of(article, events);
    }
}
