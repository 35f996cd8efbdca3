package dev.dateline.extraction.check;

import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.RefusedEvent;
import dev.dateline.extraction.check.rule.AmountRule;
import dev.dateline.extraction.check.rule.ClaimDraft;
import dev.dateline.extraction.check.rule.CountRule;
import dev.dateline.extraction.check.rule.DateRule;
import dev.dateline.extraction.check.rule.EntityRule;
import dev.dateline.extraction.check.rule.FieldRule;
import dev.dateline.extraction.check.rule.LostKeyRole;
import dev.dateline.extraction.check.rule.MergerRule;
import dev.dateline.extraction.check.rule.PositionTimeRule;
import dev.dateline.extraction.check.rule.PostRule;
import dev.dateline.extraction.check.rule.SeriesRule;
import dev.dateline.extraction.check.rule.StatusRule;
import dev.dateline.extraction.check.rule.StrictEvidence;
import dev.dateline.extraction.check.rule.WordingRule;
import dev.dateline.extraction.check.text.ArticleText;
import dev.dateline.extraction.check.text.EvidencePassage;
import dev.dateline.extraction.check.text.InstructionPassages;
import dev.dateline.extraction.check.text.NamesInText;
import dev.dateline.extraction.check.text.RelatedSentences;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.FieldCheck;
import dev.dateline.fact.claim.FieldCheck.Outcome;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.OpposedRoles;
import dev.dateline.fact.event.Participant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The check of all that an extractor reports against the article: names, evidence and every field.
 *
 * <p>A field without support in the text is removed and noted, an event without its evidence or its key participants is
 * refused. The result depends on nothing but the article and the extraction.
 */
public final class ClaimChecker {

    static final List<FieldRule> RULES = List.of(
            new AmountRule(),
            new CountRule(),
            new SeriesRule(),
            new DateRule(),
            new PositionTimeRule(),
            new StatusRule(),
            new PostRule(),
            new MergerRule(),
            new WordingRule());

    /** What is left of the confidence for each field that the text does not support as it was given. */
    private static final double PENALTY = 0.85;

    private final Article article;
    private final InstructionPassages instructions;
    private final ArticleText text;
    private final NamesInText names;
    private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
    private final Map<EntityId, String> given = new LinkedHashMap<>();
    private final List<RefusedEvent> refusals = new ArrayList<>();

    private ClaimChecker(Article article, Extraction reported) {
        this.article = article;
        this.instructions = new InstructionPassages(article.text());
        String title = article.title() == null ? null : new InstructionPassages(article.title()).blanked();
        this.text = new ArticleText(instructions.blanked(), title, article.publishedAt());
        this.names = new NamesInText(text.text(), title, article.outlet());
        EntityRule rule = new EntityRule(names, reported.entities());
        for (Entity entity : reported.entities()) {
            given.put(entity.id(), entity.name());
            rule.check(entity).ifPresent(checked -> entities.put(checked.id(), checked));
        }
    }

    /** The extraction with only what the article supports, each claim with the outcome of its checks. */
    public static Extraction check(Article article, Extraction reported) {
        return new ClaimChecker(article, reported).check(reported);
    }

    private Extraction check(Extraction reported) {
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : reported.claims()) {
            String fault = fault(claim);
            if (fault == null) {
                claims.add(checked(claim));
            } else {
                refusals.add(
                        new RefusedEvent(claim.event().kind(), claim.evidence().quote(), fault));
            }
        }
        return new Extraction(
                article.id(),
                List.copyOf(entities.values()),
                claims,
                reported.report().refusing(refusals));
    }

    /** Why the claim as a whole cannot be stored, or null if it can. */
    private @Nullable String fault(Claim claim) {
        if (!claim.evidence().verifiedIn(article.text())) {
            return "The quote does not stand in the text.";
        }
        if (instructions.overlap(claim.evidence().start(), claim.evidence().end())) {
            return "The quote speaks to the software that reads it; it reports nothing.";
        }
        return LostKeyRole.lost(claim.event().kind(), claim.event().participants(), supported(claim))
                .map(role -> "The text does not name the " + role + missingNames(claim) + ".")
                .or(() -> instructions.isEmpty()
                        ? Optional.empty()
                        : new StrictEvidence(entities, names).lack(claim.event(), passage(claim)))
                .orElse(null);
    }

    private String missingNames(Claim claim) {
        String names = unsupported(claim).stream()
                .map(participant -> given.get(participant.entity()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " (" + names + ")";
    }

    private Claim checked(Claim claim) {
        Event event =
                Event.of(claim.event().kind(), supported(claim), claim.event().details());
        ClaimDraft draft =
                new ClaimDraft(event.kind(), claim.status(), claim.when(), event.details(), ownChecks(claim));
        EvidencePassage passage = passage(claim);
        for (FieldRule rule : RULES) {
            draft = rule.check(draft, passage);
        }
        return new Claim(
                Event.of(draft.kind(), supported(claim), draft.details()),
                draft.status(),
                draft.when(),
                claim.attributedTo().stream().filter(names::has).toList(),
                confidence(claim.confidence(), draft.checks()),
                claim.extractor(),
                claim.evidence(),
                draft.checks());
    }

    private EvidencePassage passage(Claim claim) {
        return EvidencePassage.of(
                text, claim.evidence().start(), claim.evidence().end(), new RelatedSentences(claim.event(), entities));
    }

    private List<FieldCheck> ownChecks(Claim claim) {
        List<FieldCheck> checks = new ArrayList<>(claim.support());
        if (checks.stream().noneMatch(check -> check.field().equals("quote"))) {
            checks.add(new FieldCheck("quote", Outcome.CONFIRMED, "stands in the text"));
        }
        List<Participant> unsupported = unsupported(claim);
        for (Participant participant : unsupported) {
            String name = Objects.requireNonNull(given.get(participant.entity()));
            checks.add(new FieldCheck(
                    "participants", Outcome.REMOVED, name + " (" + participant.role() + ") is not named in the text"));
        }
        List<Participant> opposed = OpposedRoles.among(claim.event().participants());
        for (Participant participant : opposed) {
            String name = Objects.requireNonNull(given.get(participant.entity()));
            checks.add(new FieldCheck(
                    "participants", Outcome.REMOVED, name + " (" + participant.role() + ") takes the opposite role"));
        }
        if (unsupported.isEmpty() && opposed.isEmpty()) {
            checks.add(new FieldCheck("participants", Outcome.CONFIRMED, "each is named in the text"));
        }
        return checks;
    }

    private static double confidence(double reported, List<FieldCheck> checks) {
        long doubts = checks.stream()
                .filter(check ->
                        check.outcome() != Outcome.CONFIRMED && !check.field().equals("quote"))
                .count();
        return reported * Math.pow(PENALTY, (double) doubts);
    }

    private List<Participant> supported(Claim claim) {
        List<Participant> named = claim.event().participants().stream()
                .filter(participant -> entities.containsKey(participant.entity()))
                .toList();
        List<Participant> opposed = OpposedRoles.among(named);
        return named.stream()
                .filter(participant -> !opposed.contains(participant))
                .toList();
    }

    private List<Participant> unsupported(Claim claim) {
        return claim.event().participants().stream()
                .filter(participant -> !entities.containsKey(participant.entity()))
                .toList();
    }
}
