package dev.dateline.extraction.offline.frame.match;

import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.coreference.RoleProposal;
import dev.dateline.extraction.offline.frame.span.RoleFillers;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides what the entities are that the matches of a sentence propose kinds for, and keeps of each match what agrees.
 *
 * @param article the article with what has been decided
 * @param matches those that still say something
 */
record RoleDecision(AnnotatedArticle article, List<FrameMatch> matches) {

    /** The lead of the current kind of an entity, in votes of a frame that is always right. */
    private static final double LEAD = 0.5;

    /** Decides by vote: each match supports the kinds that it proposes, with the precision of its frame. */
    static RoleDecision of(AnnotatedArticle article, List<FrameMatch> matches) {
        Map<EntityId, Map<EntityKind, Double>> votes = new HashMap<>();
        for (FrameMatch match : matches) {
            match.proposals()
                    .forEach(proposal -> votes.computeIfAbsent(proposal.id(), id -> new EnumMap<>(EntityKind.class))
                            .merge(proposal.entity().kind(), match.frame().precision(), Double::sum));
        }
        AnnotatedArticle decided = article.with(matches.stream()
                .sorted(Comparator.comparingDouble(
                                (FrameMatch match) -> match.frame().precision())
                        .reversed())
                .flatMap(match -> match.proposals().stream())
                .filter(proposal -> isElected(article, proposal, votes.getOrDefault(proposal.id(), Map.of())))
                .toList());
        return new RoleDecision(
                decided,
                matches.stream()
                        .flatMap(match -> agreed(decided, match).stream())
                        .toList());
    }

    /** Whether no other kind of the entity has more votes; its current kind has a lead. */
    private static boolean isElected(AnnotatedArticle article, RoleProposal proposal, Map<EntityKind, Double> votes) {
        EntityKind before =
                article.has(proposal.id()) ? article.entity(proposal.id()).kind() : null;
        EntityKind best = Collections.max(
                votes.keySet(),
                Comparator.comparingDouble(
                                (EntityKind kind) -> votes.getOrDefault(kind, 0.0) + (kind == before ? LEAD : 0))
                        .thenComparing(Comparator.reverseOrder()));
        return proposal.entity().kind() == best;
    }

    /** Whether there is an entity that the article did not have before, or had with another kind. */
    boolean changes(AnnotatedArticle before) {
        return matches.stream()
                .flatMap(match -> match.proposals().stream())
                .filter(proposal -> article.has(proposal.id()))
                .anyMatch(proposal -> !before.has(proposal.id())
                        || before.entity(proposal.id()).kind()
                                != article.entity(proposal.id()).kind());
    }

    private static Optional<FrameMatch> agreed(AnnotatedArticle article, FrameMatch match) {
        List<Participant> kept = match.participants().stream()
                .filter(participant -> canPlay(article, participant))
                .toList();
        if (kept.size() == match.participants().size()) {
            return Optional.of(match);
        }
        Set<Role> roles = kept.stream().map(Participant::role).collect(Collectors.toSet());
        boolean enough = match.frame().isSatisfiedBy(roles)
                && kept.size() >= match.frame().rule().atLeast();
        return enough ? Optional.of(match.with(kept, match.posts())) : Optional.empty();
    }

    private static boolean canPlay(AnnotatedArticle article, Participant participant) {
        return article.has(participant.entity())
                && RoleFillers.kinds(participant.role())
                        .contains(article.entity(participant.entity()).kind());
    }
}
