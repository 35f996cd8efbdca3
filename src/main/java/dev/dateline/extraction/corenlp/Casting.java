package dev.dateline.extraction.corenlp;

import dev.dateline.fact.EntityId;
import dev.dateline.fact.EntityKind;
import dev.dateline.fact.Role;
import dev.dateline.fact.Subkind;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which kinds of entity can play a role, and who plays it where a head stands. */
record Casting(Reading reading, Spans spans) {

    /** The kinds that can play the role, the usual one first. */
    static List<EntityKind> kinds(Role role) {
        return switch (role) {
            case COMPANY, ORGANIZATION, COURT, AGENCY, VENUE -> List.of(EntityKind.ORGANIZATION);
            case PERSON, FOUNDER, PREDECESSOR, SUCCESSOR -> List.of(EntityKind.PERSON);
            case PRODUCT -> List.of(EntityKind.PRODUCT);
            case TARGET -> List.of(EntityKind.ORGANIZATION, EntityKind.PRODUCT);
            case SUBJECT -> List.of(EntityKind.ORGANIZATION, EntityKind.PERSON, EntityKind.PRODUCT);
            case PLAINTIFF, DEFENDANT -> List.of(EntityKind.ORGANIZATION, EntityKind.PERSON, EntityKind.PLACE);
            case LEAD_INVESTOR, INVESTOR, ACQUIRER, SELLER, APPOINTER, DEMANDER, ADDRESSEE, PARTY, SUITOR ->
                List.of(EntityKind.ORGANIZATION, EntityKind.PERSON);
        };
    }

    /** The item types of a {@link Row} that can play the role. */
    static String lineTypes(Role role) {
        return kinds(role).stream()
                        .map(kind -> switch (kind) {
                            case PERSON -> "P";
                            case ORGANIZATION -> "G";
                            case PRODUCT -> "R";
                            case PLACE -> "L";
                        })
                        .collect(Collectors.joining())
                + (role == Role.PRODUCT ? "GU" : "U");
    }

    /** Who plays the role at this head; null where nobody can. */
    @Nullable
    EntityId play(Role role, CoreLabel head) {
        EntityId meant = reading.entityAt(head);
        if (meant != null) {
            EntityKind kind = reading.entity(meant).kind();
            if (kinds(role).contains(kind)) {
                EntityId licensed = reading.license(head, kind, subkind(role, kind));
                return licensed == null ? meant : licensed;
            }
        }
        if (spans.at(head.index() - 1) != null || isCapitalisedOnly(head)) {
            return null;
        }
        EntityKind usual = kinds(role).getFirst();
        return reading.license(head, usual, subkind(role, usual));
    }

    /** "October" and the "A" of "Series A" begin with a capital and name nobody. */
    private static boolean isCapitalisedOnly(CoreLabel head) {
        return head.tag().startsWith("NNP") && !Row.isName(head);
    }

    private static @Nullable Subkind subkind(Role role, EntityKind kind) {
        if (kind != EntityKind.ORGANIZATION) {
            return null;
        }
        return switch (role) {
            case COMPANY, TARGET, ACQUIRER -> Subkind.COMPANY;
            case LEAD_INVESTOR, INVESTOR -> Subkind.INVESTOR;
            case COURT -> Subkind.COURT;
            case AGENCY -> Subkind.REGULATOR;
            default -> null;
        };
    }
}
