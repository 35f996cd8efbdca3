package dev.dateline.extraction.offline.frame;

import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.coreference.RoleProposal;
import dev.dateline.fact.Participant;
import dev.dateline.fact.Role;
import java.util.Comparator;
import java.util.List;
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

    /**
     * Decides on what the matches propose. A role that confirms the kind of an entity prevails over one that would
     * change it, then that of the surer frame, then the one that was found first.
     */
    static RoleDecision of(AnnotatedArticle article, List<FrameMatch> matches) {
        List<RoleProposal> surestFirst = matches.stream()
                .sorted(Comparator.comparingDouble(
                                (FrameMatch match) -> match.frame().precision())
                        .reversed())
                .flatMap(match -> match.proposals().stream())
                .toList();
        AnnotatedArticle decided = article.with(surestFirst.stream()
                .sorted(Comparator.comparingInt(proposal -> confirms(article, proposal) ? 0 : 1))
                .toList());
        return new RoleDecision(
                decided,
                matches.stream()
                        .flatMap(match -> agreed(decided, match).stream())
                        .toList());
    }

    private static boolean confirms(AnnotatedArticle article, RoleProposal proposal) {
        return article.has(proposal.id())
                && article.entity(proposal.id()).kind() == proposal.entity().kind();
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
