package dev.dateline.resolution.curation;

import dev.dateline.extraction.Extraction;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.Participant;
import dev.dateline.resolution.name.ClaimIds;
import dev.dateline.resolution.name.ContentHash;
import dev.dateline.resolution.name.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An extraction beside what persons judged of its claims. The same extraction and judgements give the same claims, in
 * whatever order they came.
 */
public final class Curation {

    /** The extractor of a claim that a person made. */
    public static final String PERSON = "person";

    private final Extraction extraction;
    private final Map<ClaimId, StatedClaim> open = new LinkedHashMap<>();
    private final Map<ClaimId, CuratedClaim> claims = new LinkedHashMap<>();
    private final List<Entity> added = new ArrayList<>();

    private Curation(Extraction extraction) {
        this.extraction = extraction;
        for (Claim claim : extraction.claims()) {
            ClaimId id = ClaimIds.of(claim);
            open.putIfAbsent(id, StatedClaim.of(claim, extraction));
            claims.putIfAbsent(id, new CuratedClaim(id, claim, true, null, false));
        }
    }

    /**
     * Applies judgements.
     *
     * @param judgements those that hold
     */
    public static Curation of(Extraction extraction, Collection<ClaimJudgement> judgements) {
        Curation curation = new Curation(extraction);
        Map<Object, ClaimJudgement> counting = counting(judgements);
        List<ClaimJudgement> exact = counting.values().stream()
                .filter(judgement -> judgement.judged() != null && curation.open.containsValue(judgement.judged()))
                .toList();
        exact.forEach(curation::apply);
        counting.values().stream()
                .filter(judgement -> !exact.contains(judgement))
                .forEach(curation::apply);
        return curation;
    }

    /** Of two on the very same claim the later one counts; a claim that was added is nobody else's. */
    private static Map<Object, ClaimJudgement> counting(Collection<ClaimJudgement> judgements) {
        Map<Object, ClaimJudgement> counting = new LinkedHashMap<>();
        judgements.stream()
                .sorted(Comparator.comparing(ClaimJudgement::at)
                        .thenComparing(ClaimJudgement::id)
                        .reversed())
                .forEach(judgement -> counting.putIfAbsent(
                        judgement.judged() == null ? judgement.id() : judgement.judged(), judgement));
        return counting;
    }

    private void apply(ClaimJudgement judgement) {
        StatedClaim judged = judgement.judged();
        if (judged != null) {
            Recognition.find(judged, open).ifPresent(found -> settle(found, judgement, judged));
        }
        StatedClaim said = judgement.said();
        boolean stands = claims.values().stream()
                .anyMatch(claim -> claim.standing() && judgement.id().equals(claim.judgedBy()));
        if (said != null && !stands) {
            Recognition.findEqual(said, open).ifPresent(found -> settle(found, judgement, said));
            stand(judgement, said);
        }
    }

    /** A confirmed claim stands as it was confirmed: one that was read otherwise since gives way to that. */
    private void settle(ClaimId found, ClaimJudgement judgement, StatedClaim judged) {
        StatedClaim read = open.remove(found);
        boolean stands = judgement.verdict() == ClaimVerdict.CONFIRMED && judged.equals(read);
        claims.computeIfPresent(
                found, (id, claim) -> new CuratedClaim(id, claim.claim(), stands, judgement.id(), false));
    }

    private void stand(ClaimJudgement judgement, StatedClaim said) {
        List<Participant> participants = said.cast().stream()
                .map(part -> new Participant(part.role(), named(part)))
                .toList();
        Claim claim = new Claim(
                Event.of(said.kind(), participants, said.own()),
                said.status(),
                said.when(),
                said.attributedTo(),
                1,
                PERSON,
                said.evidence(extraction.article()));
        claims.put(judgement.claim(), new CuratedClaim(judgement.claim(), claim, true, judgement.id(), true));
    }

    /** Who is called this in the article; somebody new where nobody does. */
    private EntityId named(NamedRole part) {
        List<String> words = Names.words(part.kind(), part.name());
        return Stream.concat(extraction.entities().stream(), added.stream())
                .filter(entity -> entity.kind() == part.kind())
                .filter(entity -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                        .anyMatch(name -> Names.words(entity.kind(), name).equals(words)))
                .map(Entity::id)
                .findFirst()
                .orElseGet(() -> add(part));
    }

    private EntityId add(NamedRole part) {
        EntityId local =
                new EntityId("person-named-" + ContentHash.of(part.kind(), Names.words(part.kind(), part.name())));
        added.add(new Entity(local, part.kind(), null, part.name(), List.of()));
        return local;
    }

    /** All claims, those that do not count among them. */
    public List<CuratedClaim> claims() {
        return List.copyOf(claims.values());
    }

    /** Entities that people name and the extractor did not. */
    public List<Entity> added() {
        return List.copyOf(added);
    }
}
