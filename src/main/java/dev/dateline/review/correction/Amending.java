package dev.dateline.review.correction;

import dev.dateline.access.signin.Caller;
import dev.dateline.cypher.Queries;
import dev.dateline.entities.Entities;
import dev.dateline.entities.EntityCard;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.NameText;
import dev.dateline.fact.entity.Subkind;
import dev.dateline.graph.decision.AmendedField;
import dev.dateline.graph.decision.Side;
import dev.dateline.graph.judgement.Amendments;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import dev.dateline.review.judgement.JudgementAnswer;
import dev.dateline.review.judgement.Judging;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Records a correction of an entity, or explains why it cannot be recorded. */
@Component
class Amending {

    private static final int LONGEST_NAME = 200;

    private final Entities entities;
    private final Judging judging;
    private final Amendments amendments;
    private final Neo4jClient neo4j;
    private final String findExternalId;

    Amending(Entities entities, Judging judging, Amendments amendments, Neo4jClient neo4j, Queries queries) {
        this.entities = entities;
        this.judging = judging;
        this.amendments = amendments;
        this.neo4j = neo4j;
        findExternalId = queries.get("review/find-external-id");
    }

    /** The entity as it is from now on. */
    EntityCard say(String entity, AmendmentBody said) {
        Side side = judging.entity(entity);
        Map<AmendedField, String> checked = checked(side, said);
        if (checked.isEmpty()) {
            throw Problem.with(
                    ProblemType.BAD_AMENDMENT,
                    "name",
                    null,
                    "Give a name, alias, kind, subkind, wikidata, lei or ticker.");
        }
        checked.forEach((field, value) -> amendments.say(
                side, field, value, Judging.words("why", said.why()), Judging.words("by", Caller.nameOr(said.by()))));
        return entities.card(entities.resolve(side.id()));
    }

    private Map<AmendedField, String> checked(Side side, AmendmentBody said) {
        Map<AmendedField, String> checked = new EnumMap<>(AmendedField.class);
        checkName(AmendedField.NAME, said.name(), checked);
        checkName(AmendedField.ALIAS, said.alias(), checked);
        checkKind(said.kind(), checked);
        checkSubkind(side, said.subkind(), checked);
        checkId(side, AmendedField.WIKIDATA, said.wikidata(), checked);
        checkId(side, AmendedField.LEI, said.lei(), checked);
        checkId(side, AmendedField.TICKER, said.ticker(), checked);
        return checked;
    }

    private static void checkName(AmendedField field, @Nullable String given, Map<AmendedField, String> checked) {
        if (given != null) {
            String name = NameText.of(given).strip();
            if (name.length() > LONGEST_NAME || name.codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw refused(field, given);
            }
            checked.put(field, name);
        }
    }

    private static void checkKind(@Nullable String given, Map<AmendedField, String> checked) {
        if (given != null) {
            String name = given.strip().toUpperCase(Locale.ROOT);
            if (Arrays.stream(EntityKind.values()).noneMatch(each -> each.name().equals(name))) {
                throw refused(AmendedField.KIND, given);
            }
            checked.put(AmendedField.KIND, name);
        }
    }

    private void checkSubkind(Side side, @Nullable String given, Map<AmendedField, String> checked) {
        if (given != null) {
            String name = given.strip().toUpperCase(Locale.ROOT);
            boolean known = kindOf(side, checked).equals(EntityKind.ORGANIZATION.name())
                    && Arrays.stream(Subkind.values())
                            .anyMatch(each -> each.name().equals(name));
            if (!known) {
                throw refused(AmendedField.SUBKIND, given);
            }
            checked.put(AmendedField.SUBKIND, name);
        }
    }

    private String kindOf(Side side, Map<AmendedField, String> checked) {
        String corrected = checked.get(AmendedField.KIND);
        return corrected == null
                ? entities.card(entities.resolve(side.id())).entity().kind().name()
                : corrected;
    }

    private void checkId(Side side, AmendedField field, @Nullable String given, Map<AmendedField, String> checked) {
        if (given != null) {
            String id = ExternalIds.read(field, given).orElseThrow(() -> refused(field, given));
            holders(field, id).stream()
                    .filter(holder -> !holder.id().equals(side.id()))
                    .findFirst()
                    .ifPresent(holder -> {
                        throw Problem.with(
                                        ProblemType.TAKEN_ID,
                                        field.property(),
                                        id,
                                        "'%s' has this id; if the two are the same, merge them."
                                                .formatted(holder.name()))
                                .and("candidates", List.of(holder));
                    });
            checked.put(field, id);
        }
    }

    private List<JudgementAnswer.Named> holders(AmendedField field, String id) {
        return neo4j
                .query(findExternalId)
                .bindAll(Map.of("value", id))
                .fetchAs(Map.Entry.class)
                .mappedBy((types, row) -> Map.entry(
                        row.get("field").asString(),
                        new JudgementAnswer.Named(
                                row.get("id").asString(), row.get("name").asString())))
                .all()
                .stream()
                .filter(entry -> field.property().equals(entry.getKey()))
                .map(entry -> (JudgementAnswer.Named) entry.getValue())
                .toList();
    }

    private static Problem refused(AmendedField field, String given) {
        return Problem.with(ProblemType.BAD_AMENDMENT, field.property(), given, ExternalIds.hint(field));
    }

    /** Takes back what was said; it stays in the history. */
    void takeBack(String entity, String id) {
        boolean known = amendments.of(entities.resolve(entity)).stream()
                .anyMatch(amendment -> amendment.id().equals(id));
        if (!known || !amendments.takeBack(id)) {
            throw Problem.with(
                    ProblemType.UNKNOWN_AMENDMENT, "id", id, "Give the id of an amendment in the entity's history.");
        }
    }
}
