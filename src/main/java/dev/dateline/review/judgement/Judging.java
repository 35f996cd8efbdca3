package dev.dateline.review.judgement;

import dev.dateline.access.signin.Caller;
import dev.dateline.entities.Entities;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventId;
import dev.dateline.graph.decision.JudgedKind;
import dev.dateline.graph.decision.Side;
import dev.dateline.graph.decision.StoredJudgement;
import dev.dateline.graph.judgement.ContradictionException;
import dev.dateline.graph.judgement.Judgements;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import dev.dateline.resolution.judgement.Sameness;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes down what a person says, or explains why it cannot be. */
@Component
public class Judging {

    private static final int LONGEST_WORDS = 1000;

    private final Judgements judgements;
    private final Entities entities;

    Judging(Judgements judgements, Entities entities) {
        this.judgements = judgements;
        this.entities = entities;
    }

    public StoredJudgement say(JudgementBody body) {
        Sameness verdict = verdict(body.verdict());
        long given = Stream.of(body.entities(), body.events(), body.mentions(), body.claims())
                .filter(sides -> sides != null)
                .count();
        if (given != 1) {
            throw new Problem(ProblemType.BAD_JUDGEMENT, "Give exactly one of entities, events, mentions and claims.")
                    .and("field", "entities")
                    .and("hint", "Give two entities, or two events.");
        }
        if (body.events() != null) {
            return say(JudgedKind.EVENTS, verdict, sides("events", body.events(), this::event), body);
        }
        if (body.claims() != null) {
            return say(JudgedKind.EVENTS, verdict, sides("claims", body.claims(), this::claims), body);
        }
        if (body.mentions() != null) {
            return say(JudgedKind.ENTITIES, verdict, sides("mentions", body.mentions(), this::mentions), body);
        }
        List<String> two = body.entities() == null ? List.of() : body.entities();
        return say(JudgedKind.ENTITIES, verdict, sides("entities", two, this::entity), body);
    }

    private static Sameness verdict(@Nullable String given) {
        String name =
                given == null ? "" : given.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(Sameness.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        Problem.with(ProblemType.BAD_JUDGEMENT, "verdict", given, "Give SAME, NOT_SAME or UNSURE."));
    }

    private static <T> List<Side> sides(String field, List<T> given, Function<T, Side> side) {
        if (given.size() != 2 || given.stream().anyMatch(Objects::isNull)) {
            throw Problem.with(ProblemType.BAD_JUDGEMENT, field, given.toString(), "Give the two to be compared.");
        }
        return given.stream().map(side).toList();
    }

    public Side entity(String idOrName) {
        EntityId id = entities.resolve(idOrName);
        return judgements.side(id).orElseThrow(() -> unknown(ProblemType.UNKNOWN_ENTITY, "entities", idOrName));
    }

    Side event(String id) {
        return judgements.side(new EventId(id)).orElseThrow(() -> unknown(ProblemType.UNKNOWN_EVENT, "events", id));
    }

    Side mentions(Collection<String> ids) {
        return judgements
                .sideOfMentions(ids)
                .orElseThrow(() -> unknown(ProblemType.BAD_JUDGEMENT, "mentions", ids.toString()));
    }

    private Side claims(Collection<String> ids) {
        return judgements
                .sideOfClaims(ids)
                .orElseThrow(() -> unknown(ProblemType.BAD_JUDGEMENT, "claims", ids.toString()));
    }

    private static Problem unknown(ProblemType type, String field, String given) {
        return Problem.with(type, field, given, "Give ids from answers of this server.");
    }

    private StoredJudgement say(JudgedKind about, Sameness verdict, List<Side> sides, JudgementBody body) {
        return say(about, verdict, sides.getFirst(), sides.getLast(), body.why(), body.by());
    }

    public StoredJudgement say(
            JudgedKind about, Sameness verdict, Side left, Side right, @Nullable String why, @Nullable String by) {
        if (!Collections.disjoint(left.parts(), right.parts())) {
            throw new Problem(
                            ProblemType.BAD_JUDGEMENT,
                            "Both sides are '" + left.name() + "': these are the same already.")
                    .and("hint", "To split an entity or event, give the mentions or claims of each side.");
        }
        if (!left.kind().equals(right.kind())) {
            throw new Problem(
                            ProblemType.BAD_JUDGEMENT,
                            "'%s' is reported as %s, '%s' as %s: these are never the same."
                                    .formatted(left.name(), left.kind(), right.name(), right.kind()))
                    .and("hint", "Give two of one kind.");
        }
        try {
            return judgements.say(about, verdict, left, right, words("why", why), words("by", Caller.nameOr(by)));
        } catch (ContradictionException e) {
            throw contradiction(verdict, left, right, e.against());
        }
    }

    public static @Nullable String words(String field, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > LONGEST_WORDS) {
            throw Problem.with(
                    ProblemType.BAD_JUDGEMENT, field, given, "Give at most " + LONGEST_WORDS + " characters.");
        }
        return given.strip();
    }

    private static Problem contradiction(Sameness verdict, Side left, Side right, List<StoredJudgement> against) {
        String said = verdict == Sameness.SAME ? "cannot be the same" : "cannot be different";
        return new Problem(
                        ProblemType.CONTRADICTION,
                        "'%s' and '%s' %s: other judgements contradict that."
                                .formatted(left.name(), right.name(), said))
                .and("hint", "Take back the judgements under 'against' first, by DELETE /api/judgements/{id}.")
                .and("against", against.stream().map(JudgementAnswer::of).toList());
    }

    /** Some of an entity's mentions, and the others. */
    public List<Side> parted(Side whole, Collection<String> out) {
        TreeSet<String> rest = new TreeSet<>(whole.parts());
        rest.removeAll(out);
        if (out.isEmpty()
                || rest.isEmpty()
                || rest.size() + out.size() != whole.parts().size()) {
            throw Problem.with(
                    ProblemType.BAD_JUDGEMENT,
                    "mentions",
                    out.toString(),
                    "Give some of the entity's mentions, and not all of them; its explanation lists them.");
        }
        return List.of(
                new Side(whole.id(), whole.name(), whole.kind(), rest),
                new Side(whole.id(), whole.name(), whole.kind(), new TreeSet<>(out)));
    }
}
