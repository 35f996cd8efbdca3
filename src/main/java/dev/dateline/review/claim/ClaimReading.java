package dev.dateline.review.claim;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.NameText;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventDefinition;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.OpposedRoles;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import dev.dateline.resolution.curation.NamedRole;
import dev.dateline.resolution.curation.StatedClaim;
import dev.dateline.resolution.name.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a claim as a person gives it, in the form in which {@code extract} writes one. What is not given stays as it was;
 * what is given as null goes.
 */
@Component
class ClaimReading {

    private static final int LONGEST_NAME = 200;
    private static final List<String> OF_EVERY_KIND = List.of("kind", "status", "when", "whenBasis", "participants");

    private final JsonMapper json;

    ClaimReading(JsonMapper json) {
        this.json = json;
    }

    /** Its words as JSON, as a person may send them back. */
    ObjectNode write(StatedClaim claim) {
        ObjectNode node = json.valueToTree(claim.own());
        node.put("kind", claim.kind().name()).put("status", claim.status().name());
        When when = claim.when();
        node.put("when", when == null ? null : when.edtf());
        node.put("whenBasis", when == null ? null : when.basis().name());
        claim.cast()
                .forEach(part -> node.withArray("participants")
                        .addObject()
                        .put("role", part.role().name())
                        .put("kind", part.kind().name())
                        .put("name", part.name()));
        return node;
    }

    /** @param was the claim of which this is another reading; of a new one, only the quote counts */
    StatedClaim read(@Nullable JsonNode given, StatedClaim was) {
        if (given == null || !given.isObject()) {
            throw bad(
                    "claim", null, "Give it as an object: kind, status, when, participants and the kind's own fields.");
        }
        EventKind kind = choice(given, "kind", EventKind.class, was.kind());
        Status status = choice(given, "status", Status.class, was.status());
        refuseUnknown(given, kind);
        StatedClaim said = new StatedClaim(
                kind,
                status,
                when(given, was),
                cast(given, kind, was),
                own(given, kind, was),
                was.attributedTo(),
                was.quote(),
                was.start(),
                was.end());
        refuseImpossible(said);
        return said;
    }

    private static Problem bad(String field, @Nullable String given, String hint) {
        return Problem.with(ProblemType.BAD_CLAIM, field, given, hint);
    }

    private static <E extends Enum<E>> E choice(JsonNode node, String field, Class<E> type, E otherwise) {
        if (!node.hasNonNull(field)) {
            return otherwise;
        }
        String given = node.path(field).asString("");
        String name = given.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> bad(field, given, "Give any of " + names(Arrays.stream(type.getEnumConstants()))));
    }

    private static String names(Stream<? extends Enum<?>> choices) {
        return choices.map(Enum::name).collect(Collectors.joining(", ", "", "."));
    }

    private static void refuseUnknown(JsonNode given, EventKind kind) {
        List<String> known = new ArrayList<>(OF_EVERY_KIND);
        EventDefinition.of(kind).fields().forEach(field -> known.add(field.json()));
        given.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw bad(name, null, "A " + kind + " has none; give any of " + String.join(", ", known) + ".");
                });
    }

    private static @Nullable When when(JsonNode given, StatedClaim was) {
        if (!given.has("when")) {
            return was.when();
        }
        String edtf = given.path("when").asString("").strip();
        if (edtf.isEmpty()) {
            return null;
        }
        When.Basis basis = choice(given, "whenBasis", When.Basis.class, When.Basis.STATED);
        try {
            return When.parse(edtf, basis);
        } catch (IllegalArgumentException e) {
            throw bad("when", edtf, "Give a date as 2024-03-22, 2024-03, 2024, or 2023-10/2024-03 for a period.");
        }
    }

    private static List<NamedRole> cast(JsonNode given, EventKind kind, StatedClaim was) {
        if (!given.has("participants")) {
            return was.cast();
        }
        List<NamedRole> cast = new ArrayList<>();
        given.path("participants").forEach(part -> cast.add(part(part, kind, was)));
        return cast.stream().distinct().toList();
    }

    private static NamedRole part(JsonNode part, EventKind kind, StatedClaim was) {
        EventDefinition definition = EventDefinition.of(kind);
        List<Role> roles = Stream.concat(definition.keyRoles().stream(), definition.otherRoles().stream())
                .toList();
        String given = part.path("role").asString("");
        Role role = roles.stream()
                .filter(each -> each.name().equalsIgnoreCase(given.strip().replace('-', '_')))
                .findFirst()
                .orElseThrow(
                        () -> bad("participants", given, "A role in " + kind + " is any of " + names(roles.stream())));
        String name = NameText.of(part.path("name").asString("")).strip();
        if (name.length() > LONGEST_NAME || name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw bad("participants", name, "Give each a name of at most " + LONGEST_NAME + " characters.");
        }
        return new NamedRole(role, choice(part, "kind", EntityKind.class, kindOf(role, name, was)), name);
    }

    /** As what the claim had this name, or else what usually takes the role. */
    private static EntityKind kindOf(Role role, String name, StatedClaim was) {
        return was.cast().stream()
                .filter(part -> part.name().equals(name))
                .map(NamedRole::kind)
                .findFirst()
                .orElseGet(() -> switch (role) {
                    case PERSON, PREDECESSOR, SUCCESSOR, FOUNDER -> EntityKind.PERSON;
                    case PRODUCT -> EntityKind.PRODUCT;
                    case COMPANY,
                            LEAD_INVESTOR,
                            INVESTOR,
                            ACQUIRER,
                            TARGET,
                            SELLER,
                            ORGANIZATION,
                            APPOINTER,
                            DEMANDER,
                            ADDRESSEE,
                            SUBJECT,
                            PLAINTIFF,
                            DEFENDANT,
                            COURT,
                            AGENCY,
                            PARTY,
                            SUITOR,
                            VENUE -> EntityKind.ORGANIZATION;
                });
    }

    private Details own(JsonNode given, EventKind kind, StatedClaim was) {
        ObjectNode fields = json.valueToTree(was.own());
        Set<String> known =
                EventDefinition.of(kind).fields().stream().map(OwnField::json).collect(Collectors.toSet());
        fields.retain(known);
        for (String field : known) {
            if (given.has(field)) {
                fields.set(field, given.get(field));
                readable(fields, field);
            }
        }
        return json.treeToValue(fields, Details.class);
    }

    private void readable(ObjectNode fields, String field) {
        try {
            json.treeToValue(fields, Details.class);
        } catch (JacksonException | IllegalArgumentException | ArithmeticException e) {
            throw bad(field, fields.path(field).toString(), "Give " + meaning(field) + ".");
        }
    }

    private static String meaning(String field) {
        return OwnField.ALL.stream()
                .filter(each -> each.json().equals(field))
                .map(OwnField::meaning)
                .findFirst()
                .orElse("another value");
    }

    private static void refuseImpossible(StatedClaim said) {
        List<Participant> parts = said.cast().stream()
                .map(part -> new Participant(
                        part.role(), new EntityId(part.kind() + " " + Names.words(part.kind(), part.name()))))
                .toList();
        OpposedRoles.among(parts).stream().findFirst().ifPresent(part -> {
            throw bad("participants", part.role().name(), "Nobody takes this role and the opposite one: name another.");
        });
        try {
            Event event = Event.of(said.kind(), parts, said.own());
            if (event.participants().isEmpty()) {
                throw new IllegalArgumentException(said.kind() + " needs somebody who takes part");
            }
        } catch (IllegalArgumentException e) {
            throw bad(
                    "participants",
                    null,
                    "Name who takes the roles " + names(EventDefinition.of(said.kind()).keyRoles().stream()));
        }
    }
}
