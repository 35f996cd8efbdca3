package dev.dateline.extraction.offline.frame.match;

import dev.dateline.extraction.offline.coreference.PronounCoreference;
import dev.dateline.extraction.offline.coreference.RoleProposal;
import dev.dateline.extraction.offline.frame.rule.Frame;
import dev.dateline.extraction.offline.frame.span.RoleFiller;
import dev.dateline.extraction.offline.frame.span.RoleFillers;
import dev.dateline.extraction.offline.frame.span.SentenceSpans;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.value.Money;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one frame has found so far at one place of a sentence.
 */
final class ArgumentCandidates {

    /** A head that plays a role, if it turns out to name such an entity. */
    private record Candidate(Role role, CoreLabel head) {}

    private final RoleFillers fillers;

    private final Set<Candidate> candidates = new LinkedHashSet<>();

    private final List<SentenceSpans.Post> posts = new ArrayList<>();

    private final Set<Integer> places = new LinkedHashSet<>();

    private SentenceSpans.@Nullable Amount amount;

    ArgumentCandidates(RoleFillers fillers) {
        this.fillers = fillers;
    }

    /** Takes the head for the role if it means somebody who can play it, or is a name of nobody knows what. */
    void cast(Role role, CoreLabel head) {
        boolean known = fillers.known(role, head) != null;
        boolean named = Tokens.isName(head) || (PronounCoreference.isPronoun(head) && fillers.isMeant(head));
        if (known || (named && fillers.mayPropose(head))) {
            candidates.add(new Candidate(role, head));
        }
    }

    /** Takes even a description, which may have been given a name elsewhere ("her cosmetics company"). */
    void castDescription(Role role, CoreLabel head) {
        boolean anybody = role == Role.FOUNDER; // "founded by former engineers", "by a design student"
        if (head.tag().startsWith("NN") && !anybody && fillers.mayPropose(head)) {
            candidates.add(new Candidate(role, head));
        }
    }

    void post(SentenceSpans.@Nullable Post post) {
        if (post != null && !posts.contains(post)) {
            posts.add(post);
            places.addAll(List.of(post.first(), post.last()));
        }
    }

    void amount(SentenceSpans.Amount found) {
        amount = found;
        places.addAll(List.of(found.first(), found.last()));
    }

    /** The evidence extends to here, although nobody is named. */
    void covers(int place) {
        places.add(place);
    }

    boolean hasPosts() {
        return !posts.isEmpty();
    }

    boolean hasAmount() {
        return amount != null;
    }

    int size() {
        return candidates.size();
    }

    /** What was found, if it is enough for the frame to say something. */
    Optional<FrameMatch> asMatch(Frame frame, int trigger) {
        boolean untitled = frame.rule().titled() && posts.isEmpty();
        candidates.removeIf(candidate -> !fillers.mayPlay(candidate.role(), candidate.head()));
        Set<Role> hoped = candidates.stream().map(Candidate::role).collect(Collectors.toSet());
        if (untitled || !isEnough(frame, hoped, candidates.size())) {
            return Optional.empty();
        }
        Set<Participant> participants = new LinkedHashSet<>();
        List<RoleProposal> proposals = new ArrayList<>();
        candidates.forEach(candidate -> propose(candidate, participants, proposals));
        Set<Role> filled = participants.stream().map(Participant::role).collect(Collectors.toSet());
        if (!isEnough(frame, filled, participants.size()) || isTwoFaced(participants)) {
            return Optional.empty();
        }
        places.add(trigger);
        Money money = amount == null ? null : amount.money();
        return Optional.of(new FrameMatch(frame, trigger, List.copyOf(participants), posts, money, places, proposals));
    }

    private static boolean isEnough(Frame frame, Set<Role> roles, int number) {
        return frame.isSatisfiedBy(roles) && number >= frame.rule().atLeast();
    }

    private void propose(Candidate candidate, Set<Participant> participants, List<RoleProposal> proposals) {
        RoleFiller filler = fillers.propose(candidate.role(), candidate.head());
        if (filler == null) {
            return;
        }
        participants.add(new Participant(candidate.role(), filler.entity()));
        places.add(candidate.head().index() - 1);
        if (filler.proposal() != null) {
            proposals.add(filler.proposal());
        }
    }

    /** One entity in two roles is a sign of a misread sentence. */
    private static boolean isTwoFaced(Set<Participant> participants) {
        return participants.stream().map(Participant::entity).distinct().count() < participants.size();
    }
}
