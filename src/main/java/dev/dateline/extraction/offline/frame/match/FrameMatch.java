package dev.dateline.extraction.offline.frame.match;

import dev.dateline.extraction.offline.coreference.RoleProposal;
import dev.dateline.extraction.offline.frame.rule.Frame;
import dev.dateline.extraction.offline.frame.span.KeyRoles;
import dev.dateline.extraction.offline.frame.span.SentenceSpans;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.value.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A frame that fits a place of a sentence.
 *
 * @param trigger the place of the triggering word, from 0
 * @param participants who plays which role
 * @param posts the posts it speaks of
 * @param money the amount, if the frame says where to find it
 * @param places the places of all words that it is based on, from 0
 * @param proposals what its roles make of those who play them
 */
public record FrameMatch(
        Frame frame,
        int trigger,
        List<Participant> participants,
        List<SentenceSpans.Post> posts,
        @Nullable Money money,
        Set<Integer> places,
        List<RoleProposal> proposals) {

    public FrameMatch {
        participants = List.copyOf(participants);
        posts = List.copyOf(posts);
        places = Set.copyOf(places);
        proposals = List.copyOf(proposals);
    }

    /** The same with other participants and other posts. */
    FrameMatch with(List<Participant> others, List<SentenceSpans.Post> otherPosts) {
        return new FrameMatch(frame, trigger, others, otherPosts, money, places, proposals);
    }

    /** The same, which is based on these words, too, and proposes these as well. */
    FrameMatch restingOn(Set<Integer> more, List<RoleProposal> moreProposals) {
        Set<Integer> allPlaces = new HashSet<>(places);
        allPlaces.addAll(more);
        List<RoleProposal> allProposals = new ArrayList<>(proposals);
        allProposals.addAll(moreProposals);
        return new FrameMatch(frame, trigger, participants, posts, money, allPlaces, allProposals);
    }

    /** Whether a post it speaks of is one of those that companies announce: COO, chief legal officer, president. */
    public boolean isOfOfficer() {
        return posts.stream()
                .anyMatch(post -> post.title().text().matches("(?i)c.{1,2}o|chief .+ officer|.*president|chair.*"));
    }

    public List<EntityId> people() {
        return participants.stream()
                .filter(p -> p.role() == Role.PERSON)
                .map(Participant::entity)
                .toList();
    }

    /**
     * Where the parser and a row of words see different people at one word, the row is right; it may see fewer of them,
     * as the first of a list.
     */
    boolean isContradictedBy(FrameMatch row) {
        return isOfSameWord(row)
                && Arrays.stream(Role.values())
                        .filter(role -> !KeyRoles.isPlural(role))
                        .anyMatch(role ->
                                fills(role) && row.fills(role) && Collections.disjoint(all(role), row.all(role)));
    }

    private List<EntityId> all(Role role) {
        return participants.stream()
                .filter(p -> p.role() == role)
                .map(Participant::entity)
                .toList();
    }

    /** Whether some role at the same word is played by others altogether. */
    boolean isStrangeTo(FrameMatch other) {
        return isOfSameWord(other)
                && Arrays.stream(Role.values())
                        .anyMatch(role -> fills(role)
                                && other.fills(role)
                                && participants.stream()
                                        .filter(p -> p.role() == role)
                                        .noneMatch(other.participants::contains));
    }

    private boolean fills(Role role) {
        return participants.stream().anyMatch(p -> p.role() == role);
    }

    /** Whether the other sees the same at the same word, as far as it goes. */
    boolean isSupportedBy(FrameMatch other) {
        return isOfSameWord(other) && participants.containsAll(other.participants);
    }

    private boolean isOfSameWord(FrameMatch other) {
        return other.frame.kind() == frame.kind() && other.trigger == trigger;
    }
}
