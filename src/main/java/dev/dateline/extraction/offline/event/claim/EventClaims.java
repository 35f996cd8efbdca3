package dev.dateline.extraction.offline.event.claim;

import dev.dateline.extraction.RuleUse;
import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.event.candidate.EventCandidate;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.Evidence;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Writes claims, each with its evidence and its confidence.
 *
 * @param extractor what the claims name as their extractor
 */
public record EventClaims(String extractor) {

    /** The claims of those events that are whole, in the order of their evidence. */
    public List<Claim> of(AnnotatedArticle article, List<EventCandidate> events) {
        return events.stream()
                .filter(event -> !event.partial())
                .filter(event -> event.kind() != EventKind.PARTNERSHIP
                        || event.all(Role.PARTY).size() > 1)
                .flatMap(event -> claim(article, event).stream())
                .sorted(Comparator.comparingInt(
                                (Claim claim) -> claim.evidence().start())
                        .thenComparingInt(claim -> claim.evidence().end())
                        .thenComparing(claim -> claim.event().kind()))
                .toList();
    }

    /** The rules behind the claims of these events. */
    public List<RuleUse> rules(List<EventCandidate> events) {
        return events.stream()
                .map(event -> new RuleUse(
                        event.kind(),
                        event.start(),
                        event.end(),
                        event.passage().rules()))
                .toList();
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
                    candidate.confidence(),
                    extractor,
                    evidence));
        } catch (IllegalArgumentException roleMissing) {
            return Optional.empty();
        }
    }
}
