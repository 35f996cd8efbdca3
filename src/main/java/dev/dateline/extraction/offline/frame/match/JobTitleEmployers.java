package dev.dateline.extraction.offline.frame.match;

import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.coreference.RoleProposal;
import dev.dateline.extraction.offline.frame.span.RoleFiller;
import dev.dateline.extraction.offline.frame.span.RoleFillers;
import dev.dateline.extraction.offline.frame.span.SentenceSpans;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts posts where the words beside them have them: "CEO of A", "A's CEO", "former A president". Those words are surer
 * than what a parser makes of a sentence with several posts; posts at several places are several events.
 */
record JobTitleEmployers(RoleFillers fillers, JobTitleContext places) {

    private static final Set<EventKind> OF_POSTS = EnumSet.of(EventKind.APPOINTMENT, EventKind.DEPARTURE);

    /** The match, once for each place that its posts are at. */
    List<FrameMatch> place(FrameMatch match) {
        if (!OF_POSTS.contains(match.frame().kind())) {
            return List.of(match);
        }
        return ofEachPerson(match).stream()
                .flatMap(one -> placeOne(one).stream())
                .toList();
    }

    private List<FrameMatch> placeOne(FrameMatch match) {
        FrameMatch told = match.with(match.participants(), withJoined(match.posts()));
        Map<List<EntityId>, List<SentenceSpans.Post>> byPlace = new LinkedHashMap<>();
        Set<Integer> heads = new LinkedHashSet<>();
        List<RoleProposal> proposals = new ArrayList<>();
        for (SentenceSpans.Post post : told.posts()) {
            List<CoreLabel> here = places.of(post);
            here.forEach(head -> heads.add(head.index() - 1));
            byPlace.computeIfAbsent(entities(here, proposals), key -> new ArrayList<>())
                    .add(post);
        }
        List<SentenceSpans.Post> anywhere = byPlace.remove(List.of());
        if (byPlace.isEmpty()) {
            return List.of(told);
        }
        if (anywhere != null) {
            byPlace.values().iterator().next().addAll(anywhere);
        }
        if (byPlace.size() == 1 && knows(told, byPlace.keySet().iterator().next())) {
            return List.of(told);
        }
        return byPlace.entrySet().stream()
                .map(at -> at(told, at.getKey(), at.getValue()).restingOn(heads, proposals))
                .toList();
    }

    /**
     * The departure once for each person, with the posts beside the name: "chief executive A and president B resigned".
     */
    private List<FrameMatch> ofEachPerson(FrameMatch match) {
        if (match.frame().kind() != EventKind.DEPARTURE || !match.posts().isEmpty()) {
            return List.of(match);
        }
        Map<EntityId, List<SentenceSpans.Post>> held = new LinkedHashMap<>();
        for (int place : match.places().stream().sorted().toList()) {
            EntityId person = places.personNamedAt(place);
            if (person != null && match.people().contains(person)) {
                held.put(person, places.besideName(place));
            }
        }
        List<FrameMatch> each = new ArrayList<>();
        for (EntityId person : match.people()) {
            List<SentenceSpans.Post> left = held.getOrDefault(person, List.of()).stream()
                    .filter(post -> !post.title().former())
                    .toList();
            List<Participant> cast = match.participants().stream()
                    .filter(p -> p.role() != Role.PERSON || p.entity().equals(person))
                    .toList();
            each.add(match.with(cast, left));
        }
        return each;
    }

    /** The posts with those that are joined to them: "chairman and CEO". */
    private List<SentenceSpans.Post> withJoined(List<SentenceSpans.Post> posts) {
        return posts.stream()
                .flatMap(post -> places.withJoined(post).stream())
                .distinct()
                .toList();
    }

    private List<EntityId> entities(List<CoreLabel> heads, List<RoleProposal> proposals) {
        Set<EntityId> entities = new LinkedHashSet<>();
        for (CoreLabel head : heads) {
            RoleFiller filler = fillers.propose(Role.ORGANIZATION, head);
            if (filler != null) {
                entities.add(filler.entity());
            }
            if (filler != null && filler.proposal() != null) {
                proposals.add(filler.proposal());
            }
        }
        return List.copyOf(entities);
    }

    /** Whether the match has all these bodies already. */
    private static boolean knows(FrameMatch match, List<EntityId> bodies) {
        return match.participants().stream()
                .filter(p -> p.role() == Role.ORGANIZATION)
                .map(Participant::entity)
                .toList()
                .containsAll(bodies);
    }

    private static FrameMatch at(FrameMatch match, List<EntityId> bodies, List<SentenceSpans.Post> posts) {
        List<Participant> cast = new ArrayList<>(match.participants().stream()
                .filter(p -> p.role() != Role.ORGANIZATION)
                .toList());
        bodies.forEach(body -> cast.add(new Participant(Role.ORGANIZATION, body)));
        return match.with(cast, posts);
    }

    /** Whether the token may name the body that a post beside it is at. */
    static boolean isBody(AnnotatedArticle article, CoreLabel token) {
        EntityId entity = article.entityAt(token);
        return entity == null ? Tokens.isName(token) : article.entity(entity).kind() == EntityKind.ORGANIZATION;
    }
}
